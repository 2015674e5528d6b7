package vn.daihoi.engine;

import java.lang.reflect.Field;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.springframework.util.ReflectionUtils;

/**
 * Looks at the commands of signed-in persons. What delegates and jobs do is not a
 * person's command and passes.
 */
abstract class PersonGuard extends CommandInterceptor {

	private final ProcessEngineConfigurationImpl engine;

	PersonGuard(ProcessEngineConfigurationImpl engine) {
		this.engine = engine;
	}

	@Override
	public <T> T execute(Command<T> command) {
		Authentication person = person();
		if (person == null) {
			return this.next.execute(command);
		}
		check(command, person.getUserId());
		return this.next.execute(replaced(command, person.getUserId()));
	}

	private Authentication person() {
		boolean inside = Context.getCommandContext() != null
				&& !Context.getCommandContext().isAuthorizationCheckEnabled();
		return inside ? null : this.engine.getIdentityService().getCurrentAuthentication();
	}

	/**
	 * Refuses what the person may not ask for.
	 * @throws RuntimeException then
	 */
	protected abstract void check(Command<?> command, String user);

	/**
	 * What is executed in place of {@code command}; itself, unless a guard knows better.
	 */
	protected <T> Command<T> replaced(Command<T> command, String user) {
		return command;
	}

	protected ProcessEngineConfigurationImpl engine() {
		return this.engine;
	}

	/** The value of a field of a command, which the engine does not show. */
	protected static Object field(Command<?> command, String name) {
		Field field = ReflectionUtils.findField(command.getClass(), name);
		ReflectionUtils.makeAccessible(field);
		return ReflectionUtils.getField(field, command);
	}

}
