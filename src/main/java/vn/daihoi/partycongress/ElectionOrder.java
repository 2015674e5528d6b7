package vn.daihoi.partycongress;

import java.util.ArrayList;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.election.Election;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.SecretaryElection;
import vn.daihoi.regulation.Finding;
import vn.daihoi.voting.Stage;

import static vn.daihoi.election.Election.ALTERNATE_DELEGATES;
import static vn.daihoi.election.Election.DELEGATES;
import static vn.daihoi.election.Election.DEPUTY_SECRETARY;
import static vn.daihoi.election.Election.EXECUTIVE_COMMITTEE;
import static vn.daihoi.election.Election.INSPECTION_COMMITTEE;
import static vn.daihoi.election.Election.INSPECTION_HEAD;
import static vn.daihoi.election.Election.SECRETARY;
import static vn.daihoi.election.Election.STANDING_COMMITTEE;

/**
 * In what order a party organisation elects: the congress its committee, where the plan
 * says so the secretary, then delegates; the new committee at its first meeting the rest.
 *
 * <p>
 * Source: 190-QĐ/TW Articles 17 and 20–22; direct election of the secretary: 34-HD/BTCTW
 * of 2009, whose place today has not been verified.
 */
class ElectionOrder {

	private static final List<Election> AT_CONGRESS = List.of(EXECUTIVE_COMMITTEE, SECRETARY, DELEGATES,
			ALTERNATE_DELEGATES);

	private static final List<Election> AT_FIRST_MEETING = List.of(STANDING_COMMITTEE, SECRETARY, DEPUTY_SECRETARY,
			INSPECTION_COMMITTEE, INSPECTION_HEAD);

	private final PlanDocument plan;

	private final boolean congressElectsSecretary;

	private final String clause;

	/**
	 * @param organization by name; the plan may try the direct election there alone
	 * @param clause the election regulation of the day
	 */
	ElectionOrder(PlanDocument plan, String organization, String clause) {
		this.plan = plan;
		this.clause = clause;
		this.congressElectsSecretary = plan.secretaryElectedBy() == SecretaryElection.CONGRESS
				|| plan.triesDirectElection(organization);
	}

	/**
	 * What is to be elected.
	 *
	 * @param seats null where nothing says how many
	 */
	record Proposed(Stage stage, Election election, @Nullable Integer seats, List<String> names) {

		private static Proposed of(Stage stage, Election election) {
			return new Proposed(stage, election, election.isOnePost() ? 1 : null, List.of());
		}

	}

	/** What the plan asks for; nothing for a congress without elections. */
	List<Proposed> proposed() {
		List<Proposed> bodies = new ArrayList<>();
		if (this.plan.electsCommittee()) {
			bodies.add(Proposed.of(Stage.CONGRESS, EXECUTIVE_COMMITTEE));
			add(bodies, this.congressElectsSecretary, Stage.CONGRESS, SECRETARY);
		}
		add(bodies, this.plan.delegates().isPresent(), Stage.CONGRESS, DELEGATES);
		if (this.plan.electsCommittee()) {
			bodies.add(Proposed.of(Stage.FIRST_MEETING, STANDING_COMMITTEE));
			add(bodies, !this.congressElectsSecretary, Stage.FIRST_MEETING, SECRETARY);
			bodies.add(Proposed.of(Stage.FIRST_MEETING, DEPUTY_SECRETARY));
			bodies.add(Proposed.of(Stage.FIRST_MEETING, INSPECTION_COMMITTEE));
			bodies.add(Proposed.of(Stage.FIRST_MEETING, INSPECTION_HEAD));
		}
		return bodies;
	}

	private static void add(List<Proposed> bodies, boolean wanted, Stage stage, Election election) {
		if (wanted) {
			bodies.add(Proposed.of(stage, election));
		}
	}

	/** Each body once, in its place, and the secretary where the plan says. */
	List<Finding> check(List<PlanElections.Body> bodies) {
		List<Finding> findings = new ArrayList<>();
		int place = -1;
		for (int at = 0; at < bodies.size(); at++) {
			PlanElections.Body body = bodies.get(at);
			int next = place(body);
			String field = "bodies[" + at + "].election";
			if (next < 0 || isElsewhere(body)) {
				findings.add(error(field, elsewhere(body)));
			}
			else if (next <= place) {
				findings
					.add(error(field, "%s phải bầu trước nội dung ở dòng trên, mỗi nội dung một lần; hãy sắp lại thứ tự"
						.formatted(body.election().label())));
			}
			place = Math.max(place, next);
		}
		return findings;
	}

	private static int place(PlanElections.Body body) {
		return (body.stage() == Stage.CONGRESS) ? AT_CONGRESS.indexOf(body.election())
				: inMeeting(AT_FIRST_MEETING.indexOf(body.election()));
	}

	private static int inMeeting(int place) {
		return (place < 0) ? place : place + AT_CONGRESS.size();
	}

	private boolean isElsewhere(PlanElections.Body body) {
		return body.election() == SECRETARY && (body.stage() == Stage.CONGRESS) != this.congressElectsSecretary;
	}

	private String elsewhere(PlanElections.Body body) {
		if (!AT_CONGRESS.contains(body.election()) && !AT_FIRST_MEETING.contains(body.election())) {
			return "%s không do đại hội đảng bộ, cấp ủy mới bầu; hãy chọn nội dung khác"
				.formatted(body.election().label());
		}
		boolean atCongress = AT_CONGRESS.contains(body.election()) && !isElsewhere(body)
				|| body.election() == SECRETARY && this.congressElectsSecretary;
		return "%s do %s bầu; hãy chọn lại nơi bầu".formatted(body.election().label(),
				atCongress ? "đại hội" : "cấp ủy mới, tại phiên họp thứ nhất,");
	}

	private Finding error(String field, String text) {
		return Finding.error("ORDER", field, text, this.clause);
	}

}
