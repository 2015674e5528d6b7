package vn.daihoi.deadline;

/** On which side of its trigger a limit lies. */
public enum Direction {

	BEFORE("trước"), AFTER("sau");

	private final String vietnamese;

	Direction(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	/** As it is named to people, in the middle of a sentence. */
	public String vietnamese() {
		return this.vietnamese;
	}

	/** {@code offset} with the sign of this direction. */
	int signed(int offset) {
		return (this == BEFORE) ? -offset : offset;
	}

}
