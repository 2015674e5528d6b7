package vn.daihoi.registration;

import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.task.Decisions;

/** The committee's answers to the days that branches proposed. */
record AcceptDates(List<Row> rows) implements Decisions<AcceptDates.Row> {

	/**
	 * The answer to one branch.
	 *
	 * @param reason what to change, asked for when the day is not accepted
	 */
	record Row(String taskId, boolean accepted, @Nullable String reason) implements Decisions.Row {
	}

	@Override
	public AcceptDates only(Row row) {
		return new AcceptDates(List.of(row));
	}

}
