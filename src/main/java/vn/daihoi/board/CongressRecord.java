package vn.daihoi.board;

import java.util.List;

import vn.daihoi.congress.Breaches;
import vn.daihoi.personnel.Candidate;

/**
 * What is recorded of a congress.
 *
 * @param papers as they were sent, the oldest first
 * @param candidates whom the branch proposes
 * @param acts who did what, the latest first; for those who direct it alone
 */
record CongressRecord(List<SentFile> papers, List<Candidate> candidates, List<CountedBallot> ballots,
		List<Breaches.Breach> breaches, List<Act> acts) {

	/**
	 * An act.
	 *
	 * @param acting whether the committee's office acted for the branch
	 */
	record Act(String at, String by, boolean acting, String action, String detail) {
	}

}
