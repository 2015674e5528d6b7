package vn.daihoi.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * Persons start only what begins with a form; the rest begins with other work, whoever
 * has which rights.
 */
class StartGuard extends PersonGuard {

	StartGuard(ProcessEngineConfigurationImpl engine) {
		super(engine);
	}

	@Override
	protected void check(Command<?> command, String user) {
		if (command instanceof SubmitStartFormCmd) {
			beginsWithForm((String) field(command, "processDefinitionId"));
		}
		else if (command instanceof StartProcessInstanceCmd
				&& field(command, "instantiationBuilder") instanceof ProcessInstantiationBuilderImpl start
				&& start.getProcessDefinitionId() != null) {
			beginsWithForm(start.getProcessDefinitionId());
		}
	}

	private void beginsWithForm(String definition) {
		boolean form = engine().getCommandExecutorTxRequired()
			.execute((context) -> engine().getDeploymentCache()
				.findDeployedProcessDefinitionById(definition)
				.getHasStartFormKey());
		if (!form) {
			throw new AuthorizationException(
					"Quy trình này không bắt đầu bằng tay mà theo kế hoạch; hãy mở danh sách việc");
		}
	}

}
