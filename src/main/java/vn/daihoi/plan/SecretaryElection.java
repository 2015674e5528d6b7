package vn.daihoi.plan;

/** Who elects the secretary. */
public enum SecretaryElection {

	/** The congress, among those just elected to the committee. */
	CONGRESS_AMONG_COMMITTEE,

	/** The new committee, at its first meeting. */
	COMMITTEE,

	/** The congress directly, as a trial. */
	CONGRESS

}
