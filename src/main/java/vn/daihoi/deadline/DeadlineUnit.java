package vn.daihoi.deadline;

/** What the offset of a {@link DeadlineRule} counts. */
public enum DeadlineUnit {

	WORKING_DAY("ngày làm việc"), CALENDAR_DAY("ngày"), MONTH("tháng");

	private final String vietnamese;

	DeadlineUnit(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	/** As it is named to people, after a number. */
	public String vietnamese() {
		return this.vietnamese;
	}

}
