package vn.daihoi.voting;

import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.election.BallotKind;
import vn.daihoi.election.Election;
import vn.daihoi.voting.Bodies.Entry;
import vn.daihoi.voting.Nominee.Source;
import vn.daihoi.voting.Nominee.Standing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;

class BodiesTests {

	private static final PlannedBody COMMITTEE = new PlannedBody(Stage.CONGRESS, Election.EXECUTIVE_COMMITTEE, 3, false,
			List.of("An", "Bình", "Chi", "Dung"));

	private static final PlannedBody DEPUTY = new PlannedBody(Stage.FIRST_MEETING, Election.DEPUTY_SECRETARY, 1, false,
			List.of("An"));

	private Nominees nominees;

	private Bodies planned(Database database) {
		this.nominees = new Nominees(CampaignRows.in(database).client());
		Bodies bodies = new Bodies(database.client(), this.nominees);
		bodies.plan(CONGRESS, List.of(DEPUTY));
		bodies.plan(CONGRESS, List.of(COMMITTEE, DEPUTY));
		return bodies;
	}

	@Databases
	void lastPlanStandsAndBodiesFollowEachOther(Database database) {
		Bodies bodies = planned(database);
		assertThat(bodies.planned(CONGRESS)).containsExactly(COMMITTEE, DEPUTY);
		assertThat(bodies.current(CONGRESS).election()).isEqualTo(Election.EXECUTIVE_COMMITTEE);
		bodies.finish(bodies.current(CONGRESS).id());
		assertThat(bodies.left(CONGRESS, Stage.CONGRESS)).isZero();
		assertThat(bodies.left(CONGRESS, Stage.FIRST_MEETING)).isOne();
		bodies.finish(bodies.current(CONGRESS).id());
		assertThat(bodies.underway(CONGRESS)).isEmpty();
	}

	@Databases
	void tiedNamesAloneStandOnTheNextBallotUntilAllStandOnTheListAgain(Database database) {
		Bodies bodies = planned(database);
		long body = bodies.current(CONGRESS).id();
		this.nominees.settle(body,
				List.of(new Nominee("An", Source.PREPARED, false, null, Standing.LISTED),
						new Nominee("Bình", Source.PREPARED, true, null, Standing.LISTED),
						new Nominee("Em", Source.NOMINATED, false, 12, Standing.LISTED)));
		assertThat(this.nominees.onBallot(bodies.current(CONGRESS))).containsExactly("An", "Em");
		this.nominees.stand(body, "An", Standing.ELECTED);
		this.nominees.stand(body, "Em", Standing.TIED);
		bodies.goOn(body, 1, 1, BallotKind.TIE);
		assertThat(this.nominees.onBallot(bodies.current(CONGRESS))).containsExactly("Em");
		this.nominees.listAgain(body);
		bodies.goOn(body, 1, 2, BallotKind.BALLOT);
		assertThat(this.nominees.onBallot(bodies.current(CONGRESS))).containsExactly("Em");
		assertThat(bodies.current(CONGRESS).title()).isEqualTo("Ban Chấp hành, lần bầu thứ 2");
	}

	@Databases
	void whoCountsAndWhatWasEnteredFirstIsKeptUntilTheNext(Database database) {
		Bodies bodies = planned(database);
		long body = bodies.current(CONGRESS).id();
		this.nominees.count(body, List.of("Kiên", "Lan"), "Lan");
		this.nominees.count(body, List.of("Lan", "Minh"), "Minh");
		assertThat(this.nominees.counters(body)).containsExactly("Minh", "Lan");
		bodies.enter(body, new Entry("danguy.hh", "{}"));
		bodies.enter(body, new Entry("vanthu.hh", "{}"));
		assertThat(bodies.entry(body)).contains(new Entry("vanthu.hh", "{}"));
		bodies.forgetEntry(body);
		assertThat(bodies.entry(body)).isEmpty();
	}

	@Databases
	void whoCountedLastAtTheSameMeetingIsKnownForTheNextBody(Database database) {
		Bodies bodies = planned(database);
		bodies.plan(CONGRESS, List.of(COMMITTEE,
				new PlannedBody(Stage.CONGRESS, Election.SECRETARY, 1, false, List.of("An")), DEPUTY));
		assertThat(this.nominees.countedLast(bodies.current(CONGRESS))).isEmpty();
		this.nominees.count(bodies.current(CONGRESS).id(), List.of("Kiên", "Lan"), "Lan");
		bodies.finish(bodies.current(CONGRESS).id());
		assertThat(this.nominees.countedLast(bodies.current(CONGRESS))).containsExactly("Lan", "Kiên");
		bodies.finish(bodies.current(CONGRESS).id());
		assertThat(this.nominees.countedLast(bodies.current(CONGRESS))).isEmpty();
	}

}
