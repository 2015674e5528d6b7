package vn.daihoi.guidance;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Role;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/** The standing leadership answers a difficulty that the organisation board handed on. */
@Component
class DecideRequestForm implements TaskForm<DecideRequest> {

	private final Answers answers;

	DecideRequestForm(Answers answers) {
		this.answers = answers;
	}

	@Override
	public String element() {
		return "userTask_decideRequest";
	}

	@Override
	public Class<DecideRequest> type() {
		return DecideRequest.class;
	}

	@Override
	public Object show(TaskContext task) {
		return this.answers.show(task);
	}

	@Override
	public List<Finding> check(TaskContext task, DecideRequest form) {
		return List.of();
	}

	@Override
	public Map<String, Object> submit(TaskContext task, DecideRequest form) {
		this.answers.answer(task, Role.STANDING_LEADERSHIP.label(), form.words());
		return Map.of();
	}

}
