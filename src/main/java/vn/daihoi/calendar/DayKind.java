package vn.daihoi.calendar;

/** Why a day differs from the plain week. */
public enum DayKind {

	/** A public holiday. */
	HOLIDAY("ngày nghỉ lễ"),

	/** Off because a holiday fell on a weekend. */
	COMPENSATORY("ngày nghỉ bù"),

	/** A weekday off, made up for on a Saturday. */
	SWAP_OFF("ngày nghỉ hoán đổi"),

	/**
	 * Worked: a Saturday that makes up for a weekday, or a weekday that may yet be given
	 * off.
	 */
	SWAP_WORK("ngày làm bù");

	private final String vietnamese;

	DayKind(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	/** As it is named to people, in the middle of a sentence. */
	public String vietnamese() {
		return this.vietnamese;
	}

	boolean isWorked() {
		return this == SWAP_WORK;
	}

}
