package vn.daihoi.guidance;

import java.util.List;

import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * A form beside a reported difficulty, in free words.
 *
 * @param <F> what is said to it
 */
abstract class RequestForm<F> implements TaskForm<F> {

	private final Answers answers;

	RequestForm(Answers answers) {
		this.answers = answers;
	}

	Answers answers() {
		return this.answers;
	}

	@Override
	public Object show(TaskContext task) {
		return this.answers.show(task);
	}

	@Override
	public List<Finding> check(TaskContext task, F form) {
		return List.of();
	}

}
