package vn.daihoi.engine;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.spin.json.SpinJsonNode;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.Colleagues;
import vn.daihoi.task.TaskForms;
import vn.daihoi.task.TaskContext;

/**
 * The end of every user task: only who holds the task may complete it; then its form is
 * read, checked and written, in the transaction of the completion. What the form decides
 * goes on as process variables, which gateways read.
 */
@Component
class TaskEndListener implements ExecutionListener {

	private static final String COMPLETED = "Completed";

	private final ObjectProvider<TaskForms> forms;

	private final ObjectProvider<Colleagues> colleagues;

	TaskEndListener(ObjectProvider<TaskForms> forms, ObjectProvider<Colleagues> colleagues) {
		this.forms = forms;
		this.colleagues = colleagues;
	}

	@Override
	public void notify(DelegateExecution execution) {
		completed(execution).ifPresent((task) -> {
			TaskContext context = TaskContexts.of(task, execution, holder(task));
			this.forms.getObject().submit(context, form(execution)).forEach(execution::setVariable);
		});
	}

	private static Optional<TaskEntity> completed(DelegateExecution execution) {
		List<TaskEntity> tasks = Context.getCommandContext()
			.getDbEntityManager()
			.getCachedEntitiesByType(TaskEntity.class);
		return tasks.stream()
			.filter((task) -> execution.getId().equals(task.getExecutionId()))
			.filter((task) -> execution.getCurrentActivityId().equals(task.getTaskDefinitionKey()))
			.filter((task) -> COMPLETED.equals(task.getTaskState()))
			.findFirst();
	}

	private Authentication holder(TaskEntity task) {
		Authentication person = Context.getProcessEngineConfiguration().getIdentityService().getCurrentAuthentication();
		if (person == null || !person.getUserId().equals(task.getAssignee())) {
			throw Refusal.because("TASK", "", whoseItIs(task.getAssignee()));
		}
		return person;
	}

	private String whoseItIs(String holder) {
		return (holder == null) ? "Việc này chưa do đồng chí nhận; hãy bấm “Nhận việc” rồi hoàn thành"
				: "Việc này nay do " + this.colleagues.getObject().name(holder)
						+ " giữ; hãy trao đổi với đồng chí ấy, hoặc chọn việc khác";
	}

	private static String form(DelegateExecution execution) {
		Object value = execution.getVariable(TaskForms.VARIABLE);
		return (value instanceof SpinJsonNode json) ? json.toString() : (String) value;
	}

}
