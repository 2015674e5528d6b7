package vn.daihoi.election;

/** What a ballot means for one candidate. */
public enum Result {

	/** Trúng cử. */
	ELECTED,

	/**
	 * Enough votes at a congress that broke a rule: "Trái quy định, chờ đảng ủy xử lý".
	 * No tally gives it; it is how {@link #ELECTED} is shown until the committee decided.
	 */
	PENDING,

	/** Không trúng cử. */
	NOT_ELECTED,

	/** Bằng phiếu at the last seat. */
	TIED,

	/**
	 * Appointed by the superior committee after ballots that elected nobody. No tally
	 * gives it, and nobody ratifies it.
	 */
	APPOINTED

}
