package vn.daihoi.engine;

import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets the same task be completed, or the same process be started, by one request at a
 * time, so that a double click finds what the first click has done and is told so. Waits
 * for nothing else: inside a command or transaction nobody queues here.
 */
class OneAtATime extends CommandInterceptor {

	private static final int QUEUES = 64;

	private final Object[] queues = Stream.generate(Object::new).limit(QUEUES).toArray();

	@Override
	public <T> T execute(Command<T> command) {
		String about = about(command);
		if (about == null || Context.getCommandContext() != null
				|| TransactionSynchronizationManager.isActualTransactionActive()) {
			return this.next.execute(command);
		}
		synchronized (this.queues[Math.floorMod(about.hashCode(), QUEUES)]) {
			return this.next.execute(command);
		}
	}

	private static String about(Command<?> command) {
		if (command instanceof SubmitTaskFormCmd || command instanceof CompleteTaskCmd) {
			return (String) PersonGuard.field(command, "taskId");
		}
		return (command instanceof SubmitStartFormCmd) ? (String) PersonGuard.field(command, "processDefinitionId")
				: null;
	}

}
