package vn.daihoi.voting;

import java.time.LocalDate;
import java.util.List;

/**
 * The superior appoints somebody to a post that three ballots left open.
 *
 * @param number of the decision
 * @param papers the ids of the uploaded pictures of it
 */
record Appoint(String name, LocalDate meetingDate, String number, LocalDate documentDate, String signer,
		List<String> papers) {
}
