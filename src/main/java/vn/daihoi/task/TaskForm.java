package vn.daihoi.task;

import java.util.List;
import java.util.Map;

import vn.daihoi.regulation.Finding;

/**
 * The form of one user task.
 *
 * @param <F> the record that a submission is read into
 */
public interface TaskForm<F> {

	/**
	 * The element id of the task it belongs to, {@code userTask_proposeDate}; the same in
	 * whichever drawing the task stands.
	 */
	String element();

	/**
	 * The record that a submission is read into, strictly: unknown keys and wrong types
	 * are refused.
	 */
	Class<F> type();

	/**
	 * What the form shows and proposes before anything is typed: a record or map, sent as
	 * JSON.
	 */
	Object show(TaskContext task);

	/** What the rules say of {@code form}; nothing is changed. */
	List<Finding> check(TaskContext task, F form);

	/**
	 * Writes a checked form.
	 * @return what gateways read, as process variables; empty when nothing is to decide
	 */
	Map<String, Object> submit(TaskContext task, F form);

	/** What the audit trail says of a written form beside the reasons for warnings. */
	default String detail(TaskContext task, F form) {
		return "";
	}

	/**
	 * Whether the form records what has happened. Then a broken rule is recorded and
	 * marked, and no reason is asked for a warning.
	 */
	default boolean recordsWhatHappened() {
		return false;
	}

	/** Whether it is the committee's own decision, even though it is about a branch. */
	default boolean isCommitteeDecision() {
		return false;
	}

}
