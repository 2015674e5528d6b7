package vn.daihoi.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractRestartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.SpinRuntimeException;
import org.camunda.spin.plugin.variable.type.SpinValueType;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.TaskForms;
import vn.daihoi.task.VisibleTasks;

/**
 * What a signed-in person may never send to the engine, whichever path it comes by: any
 * variable but the one transient form, an error or escalation that would end a process,
 * another's name on a task, or another's task back to the group. Work that delegates and
 * jobs do is not a person's command and passes.
 */
class TaskGuard extends PersonGuard {

	private final Supplier<VisibleTasks> tasks;

	TaskGuard(ProcessEngineConfigurationImpl engine, Supplier<VisibleTasks> tasks) {
		super(engine);
		this.tasks = tasks;
	}

	@Override
	public <T> T execute(Command<T> command) {
		try {
			return super.execute(command);
		}
		catch (TaskAlreadyClaimedException ex) {
			throw Refusal.because("TASK", "",
					"Việc này đang do người khác giữ; hãy trao đổi để người đó trả việc, hoặc chọn việc khác");
		}
		catch (RuntimeException ex) {
			goneMeanwhile(command);
			throw ex;
		}
	}

	/**
	 * Who was a moment too late is told where the task went, whatever the engine missed
	 * of it.
	 */
	private void goneMeanwhile(Command<?> command) {
		if (command instanceof SubmitTaskFormCmd || command instanceof CompleteTaskCmd
				|| command instanceof ClaimTaskCmd) {
			stillOpen((String) field(command, "taskId"));
		}
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
			stillOpen((String) field(command, "taskId"));
		}
		else if (command instanceof CompleteTaskCmd) {
			onlyForm(field(command, "variables"));
			stillOpen((String) field(command, "taskId"));
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
		else if (command instanceof StartProcessInstanceAtActivitiesCmd
				|| command instanceof AbstractRestartProcessInstanceCmd) {
			throw Refusal.because("FORM", "",
					"Quy trình chỉ bắt đầu từ đầu, bằng biểu mẫu bắt đầu; hãy mở “Bắt đầu quy trình”");
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
		if (map.size() > 1 || !map.containsKey(TaskForms.VARIABLE)) {
			return false;
		}
		TypedValue form = Variables.fromMap((Map<String, Object>) map).getValueTyped(TaskForms.VARIABLE);
		return form.isTransient() && (value(form) == null || form.getType() == SpinValueType.JSON);
	}

	private static Object value(TypedValue form) {
		try {
			return form.getValue();
		}
		catch (SpinRuntimeException ex) {
			throw Refusal.impossible(List.of(Finding.error("FORM", "",
					"Nội dung biểu mẫu không phải JSON đúng cú pháp; hãy mở lại việc và gửi bằng biểu mẫu", "")));
		}
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

	/** Whoever sends the same work again is told who did it, and when. */
	private void stillOpen(String taskId) {
		if (task(taskId).isEmpty()) {
			this.tasks.get().visible(taskId);
		}
	}

	private String holder(String taskId) {
		return task(taskId).map(TaskEntity::getAssignee).orElse(null);
	}

	private Optional<TaskEntity> task(String taskId) {
		return Optional.ofNullable(engine().getCommandExecutorTxRequired()
			.execute((context) -> context.getTaskManager().findTaskById(taskId)));
	}

}
