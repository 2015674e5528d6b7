package vn.daihoi.deadline;

/** On which side of its trigger a limit lies. */
public enum Direction {

	BEFORE, AFTER;

	/** {@code offset} with the sign of this direction. */
	int signed(int offset) {
		return (this == BEFORE) ? -offset : offset;
	}

}
