package vn.daihoi.task;

import java.util.List;

/**
 * What a committee decides on several branches at once.
 *
 * @param <R> the decision on one branch
 */
public interface Decisions<R extends Decisions.Row> {

	List<R> rows();

	/** The same meeting, number and date, with this row alone. */
	Decisions<R> only(R row);

	/** The decision on the task of one branch. */
	interface Row {

		String taskId();

	}

}
