package vn.daihoi.guidance;

import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Role;
import vn.daihoi.task.TaskContext;

/**
 * The organisation board answers a difficulty, or hands it to the standing leadership.
 */
@Component
class AnswerRequestForm extends RequestForm<AnswerRequest> {

	AnswerRequestForm(Answers answers) {
		super(answers);
	}

	@Override
	public String element() {
		return "userTask_answerRequest";
	}

	@Override
	public Class<AnswerRequest> type() {
		return AnswerRequest.class;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, AnswerRequest form) {
		boolean handedOn = form.choice() == AnswerRequest.Choice.HAND_ON;
		if (handedOn) {
			answers().propose(task, form.words());
		}
		else {
			answers().answer(task, Role.ORGANISATION_BOARD.label(), form.words(), form.published());
		}
		return Map.of("handedOn", handedOn);
	}

}
