package vn.daihoi.congress;

/** The part of the day in which a congress meets. */
public enum Session {

	MORNING("buổi sáng", 7), AFTERNOON("buổi chiều", 13), WHOLE_DAY("cả ngày", 7);

	private final String label;

	private final int hour;

	Session(String label, int hour) {
		this.label = label;
		this.hour = hour;
	}

	/** Whether nobody can be at both on one day. */
	public boolean overlaps(Session other) {
		return this == other || this == WHOLE_DAY || other == WHOLE_DAY;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

	/** How it is said before a day: {@code sáng thứ Ba}. */
	public String said() {
		return this.label.replace("buổi ", "");
	}

	/** The hour, in Vietnam, from which the congress counts as opened. */
	public int hour() {
		return this.hour;
	}

}
