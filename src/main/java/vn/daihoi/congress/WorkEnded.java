package vn.daihoi.congress;

/**
 * The work on a congress, or of a committee under a plan, ends before its time: nothing
 * is owed any more.
 *
 * @param subject its business key
 * @param whose whether it is a congress or a committee that directs some
 * @param reason as people read it
 * @param complaintsGoOn whether what was complained of is concluded all the same
 */
public record WorkEnded(String subject, Whose whose, String reason, boolean complaintsGoOn) {

	/** All of it ends. */
	public WorkEnded(String subject, Whose whose, String reason) {
		this(subject, whose, reason, false);
	}

	/** Both may bear one key, when a committee holds a congress of its own. */
	public enum Whose {

		CONGRESS, COMMITTEE

	}

}
