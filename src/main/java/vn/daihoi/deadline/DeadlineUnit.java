package vn.daihoi.deadline;

/** What the offset of a {@link DeadlineRule} counts. */
public enum DeadlineUnit {

	WORKING_DAY, CALENDAR_DAY, MONTH

}
