package vn.daihoi.election;

/** What a ballot elects. */
public enum Election {

	/** Chi ủy. */
	BRANCH_COMMITTEE,

	/** Bí thư. */
	SECRETARY,

	/** Phó bí thư. */
	DEPUTY_SECRETARY,

	/** Ban chấp hành. */
	EXECUTIVE_COMMITTEE,

	/** Đại biểu dự đại hội cấp trên. */
	DELEGATES,

	/** Đại biểu dự khuyết dự đại hội cấp trên. */
	ALTERNATE_DELEGATES;

	boolean isOfDelegates() {
		return this == DELEGATES || this == ALTERNATE_DELEGATES;
	}

	boolean isCommittee() {
		return this == BRANCH_COMMITTEE || this == EXECUTIVE_COMMITTEE;
	}

}
