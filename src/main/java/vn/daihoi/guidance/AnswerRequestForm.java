package vn.daihoi.guidance;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.Role;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The organisation board answers a difficulty, or hands it to the standing leadership.
 */
@Component
class AnswerRequestForm implements TaskForm<AnswerRequest> {

	private final Answers answers;

	AnswerRequestForm(Answers answers) {
		this.answers = answers;
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
	public Object show(TaskContext task) {
		return this.answers.show(task);
	}

	@Override
	public List<Finding> check(TaskContext task, AnswerRequest form) {
		return List.of();
	}

	@Override
	public Map<String, Object> submit(TaskContext task, AnswerRequest form) {
		boolean handedOn = form.choice() == AnswerRequest.Choice.HAND_ON;
		if (handedOn) {
			this.answers.propose(task, form.words());
		}
		else {
			this.answers.answer(task, Role.ORGANISATION_BOARD.label(), form.words());
		}
		return Map.of("handedOn", handedOn);
	}

}
