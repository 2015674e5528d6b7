package vn.daihoi.engine;

import java.lang.reflect.Field;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.springframework.util.ReflectionUtils;

/**
 * Refuses expressions in or-queries, which the engine evaluates unchecked
 * (CVE-2026-109432), also when they extend a filter.
 */
class QueryGuard extends CommandInterceptor {

	private static final Field EXTENDING_QUERY = ReflectionUtils.findField(AbstractExecuteFilterCmd.class,
			"extendingQuery");

	static {
		ReflectionUtils.makeAccessible(EXTENDING_QUERY);
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof TaskQueryImpl query) {
			check(query);
		}
		else if (command instanceof AbstractExecuteFilterCmd
				&& ReflectionUtils.getField(EXTENDING_QUERY, command) instanceof TaskQueryImpl query) {
			check(query);
		}
		return this.next.execute(command);
	}

	private static void check(TaskQueryImpl query) {
		if (query.getQueries().stream().anyMatch((part) -> part != query && !part.getExpressions().isEmpty())) {
			throw new BadUserRequestException("Expressions are forbidden in adhoc queries");
		}
	}

}
