package vn.daihoi.guidance;

import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Role;
import vn.daihoi.task.TaskContext;

/** The standing leadership answers a difficulty that the organisation board handed on. */
@Component
class DecideRequestForm extends RequestForm<DecideRequest> {

	DecideRequestForm(Answers answers) {
		super(answers);
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
	public Map<String, Object> submit(TaskContext task, DecideRequest form) {
		answers().answer(task, Role.STANDING_LEADERSHIP.label(), form.words(), form.published());
		return Map.of();
	}

}
