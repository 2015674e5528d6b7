package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.List;

/**
 * How the branch voted on the persons (dossier, item 2).
 *
 * @param convened official members called to the meeting
 * @param present of them, who came
 * @param minutes the ids of the uploaded pictures of the minutes
 */
record BranchVote(LocalDate heldOn, int convened, int present, Method method, List<Agreed> votes,
		List<String> minutes) {

	/** How it was voted. */
	enum Method {

		SHOW_OF_HANDS, SECRET_BALLOT

	}

	/** How many agreed to a person. */
	record Agreed(String memberId, int agreed) {
	}

}
