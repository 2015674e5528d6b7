package vn.daihoi.election;

/** What a ballot means for one candidate. */
public enum Result {

	/** Trúng cử. */
	ELECTED,

	/** Không trúng cử. */
	NOT_ELECTED,

	/** Bằng phiếu at the last seat. */
	TIED

}
