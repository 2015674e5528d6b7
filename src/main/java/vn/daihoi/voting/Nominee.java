package vn.daihoi.voting;

import org.springframework.lang.Nullable;

/**
 * Somebody who was proposed.
 *
 * @param agreed how many agreed to put somebody on the list whom the committee had not
 * prepared; null where nobody was asked
 */
record Nominee(String name, Source source, boolean withdrawn, @Nullable Integer agreed, Standing standing) {

	/** Who proposed somebody. */
	enum Source {

		/** Danh sách cấp ủy chuẩn bị. */
		PREPARED,

		/** Tự ứng cử. */
		SELF_NOMINATED,

		/** Được đề cử tại đại hội. */
		NOMINATED

	}

	/** What the ballots made of somebody. */
	enum Standing {

		LISTED, ELECTED, TIED

	}

	static Nominee prepared(String name) {
		return new Nominee(name, Source.PREPARED, false, null, Standing.LISTED);
	}

	/** Whether somebody stands on the next ballot. */
	boolean isOnBallot(boolean tie) {
		return !this.withdrawn && this.standing == (tie ? Standing.TIED : Standing.LISTED);
	}

}
