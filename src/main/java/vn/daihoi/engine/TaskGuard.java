package vn.daihoi.engine;

import java.util.Map;

import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;

import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.TaskForms;

/**
 * What a signed-in person may never send to the engine, whichever path it comes by: any
 * variable but the one transient form, an error or escalation that would end a process,
 * another's name on a task, or another's task back to the group. Work that delegates and
 * jobs do is not a person's command and passes.
 */
class TaskGuard extends PersonGuard {

	TaskGuard(ProcessEngineConfigurationImpl engine) {
		super(engine);
	}

	/**
	 * Giving one's own task back to the group is part of working on it, though the engine
	 * asks the right to assign.
	 */
	private boolean isReturn(Command<?> command, String user) {
		return command instanceof AssignTaskCmd && field(command, "userId") == null
				&& user.equals(holder((String) field(command, "taskId")));
	}

	@Override
	@SuppressWarnings("unchecked")
	protected <T> Command<T> replaced(Command<T> command, String user) {
		return isReturn(command, user) ? (Command<T>) new ClaimTaskCmd((String) field(command, "taskId"), null)
				: command;
	}

	@Override
	protected void check(Command<?> command, String user) {
		if (command instanceof SubmitTaskFormCmd) {
			onlyForm(field(command, "properties"));
		}
		else if (command instanceof CompleteTaskCmd) {
			onlyForm(field(command, "variables"));
		}
		else if (command instanceof SubmitStartFormCmd) {
			onlyForm(field(command, "variables"));
			noBusinessKey(field(command, "businessKey"));
		}
		else if (command instanceof StartProcessInstanceCmd
				&& field(command, "instantiationBuilder") instanceof ProcessInstantiationBuilderImpl start) {
			onlyForm(start.getVariables());
			noBusinessKey(start.getBusinessKey());
		}
		else if (command instanceof HandleTaskBpmnErrorCmd || command instanceof HandleTaskEscalationCmd) {
			throw Refusal.because("TASK", "", "Việc chỉ kết thúc bằng nút “Hoàn thành” của biểu mẫu");
		}
		else if (command instanceof ClaimTaskCmd) {
			ownNameOnly((String) field(command, "userId"), user, (String) field(command, "taskId"));
		}
	}

	private static void onlyForm(Object variables) {
		if (variables instanceof Map<?, ?> map && !map.isEmpty() && !isForm(map)) {
			throw Refusal.because("FORM", "",
					"Chỉ được gửi nội dung của biểu mẫu; hãy mở lại việc và gửi bằng biểu mẫu");
		}
	}

	@SuppressWarnings("unchecked")
	private static boolean isForm(Map<?, ?> map) {
		return map.size() == 1 && map.containsKey(TaskForms.VARIABLE)
				&& Variables.fromMap((Map<String, Object>) map).getValueTyped(TaskForms.VARIABLE).isTransient();
	}

	private static void noBusinessKey(Object key) {
		if (key != null) {
			throw Refusal.because("FORM", "", "Mã hồ sơ do máy đặt theo kế hoạch, không nhập");
		}
	}

	private void ownNameOnly(String claimFor, String user, String taskId) {
		String holder = holder(taskId);
		boolean own = (claimFor == null) ? (holder == null || holder.equals(user)) : claimFor.equals(user);
		if (!own) {
			throw Refusal.because("TASK", "", "Mỗi người chỉ nhận hoặc trả việc của chính mình"
					+ ((holder == null) ? "" : "; việc này đang do người khác giữ, hãy trao đổi để người đó trả việc"));
		}
	}

	private String holder(String taskId) {
		TaskEntity task = engine().getCommandExecutorTxRequired()
			.execute((context) -> context.getTaskManager().findTaskById(taskId));
		return (task == null) ? null : task.getAssignee();
	}

}
