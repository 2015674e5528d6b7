package vn.daihoi.board;

import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.congress.Breaches;
import vn.daihoi.election.Deliberations;
import vn.daihoi.personnel.Candidate;

/**
 * What is recorded of a congress.
 *
 * @param papers as they were sent, the oldest first
 * @param candidates whom the branch proposes
 * @param deliberation null where nothing of it was written down
 * @param acts who did what, the latest first; for those who direct it alone
 */
record CongressRecord(List<SentFile> papers, List<Candidate> candidates, List<CountedBallot> ballots,
		@Nullable Deliberations.Recorded deliberation, List<Breaches.Breach> breaches, List<Act> acts) {

	/**
	 * An act.
	 *
	 * @param acting whether the committee's office acted for the branch
	 */
	record Act(String at, String by, boolean acting, String action, String detail) {
	}

}
