package vn.daihoi.partycongress;

import java.util.List;

import vn.daihoi.election.Election;
import vn.daihoi.voting.PlannedBody;
import vn.daihoi.voting.Stage;

/**
 * What the congress and the first meeting of the new committee are to elect, in their
 * order, with the prepared names.
 *
 * @param bodies empty for a congress without elections
 * @param papers the ids of the uploaded personnel plan
 */
record PlanElections(List<Body> bodies, List<String> papers) {

	/** One of them. */
	record Body(Stage stage, Election election, int seats, List<String> names) {

		/** The number of delegates comes from above. */
		PlannedBody planned() {
			return new PlannedBody(this.stage, this.election, this.seats, this.election.isOfDelegates(),
					this.names.stream().map(String::strip).toList());
		}

	}

	List<PlannedBody> planned() {
		return this.bodies.stream().map(Body::planned).toList();
	}

}
