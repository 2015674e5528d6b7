package vn.daihoi.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * Tells who names the task of another unit that there is none; the engine would call it
 * its own failure.
 */
class UnitGuard extends PersonGuard {

	UnitGuard(ProcessEngineConfigurationImpl engine) {
		super(engine);
	}

	@Override
	protected void check(Command<?> command, String user) {
		if ((command instanceof ClaimTaskCmd || command instanceof SubmitTaskFormCmd
				|| command instanceof CompleteTaskCmd) && isElsewhere((String) field(command, "taskId"))) {
			throw Refusal.notFound(Finding.error("TASK", "",
					"Không có việc này, hoặc việc đã xong, hoặc không thuộc đơn vị của đồng chí", ""));
		}
	}

	private boolean isElsewhere(String taskId) {
		return engine().getCommandExecutorTxRequired().execute((context) -> {
			TaskEntity task = context.getTaskManager().findTaskById(taskId);
			return task != null && !context.getTenantManager().isAuthenticatedTenant(task.getTenantId());
		});
	}

}
