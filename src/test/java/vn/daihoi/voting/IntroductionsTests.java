package vn.daihoi.voting;

import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.election.Election;
import vn.daihoi.voting.DirectElection.Step;
import vn.daihoi.voting.Introduction.Introduced;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;

class IntroductionsTests {

	@Databases
	void lastIntroductionAndTheLastTicksCountUntilTheElectionIsPlannedAnew(Database database) {
		var client = CampaignRows.in(database).client();
		Bodies bodies = new Bodies(client, new Nominees(client));
		PlannedBody secretary = new PlannedBody(Stage.CONGRESS, Election.SECRETARY, 1, false, List.of("An"));
		bodies.plan(CONGRESS, List.of(secretary));
		long body = bodies.current(CONGRESS).id();
		Introductions introductions = new Introductions(client);
		introductions.record(body, introduction(null, "An", "Bình"));
		introductions.record(body, introduction("Bình", "Bình"));
		introductions.tick(body, List.of("introduced", "listVoted"));
		introductions.tick(body, List.of("introduced", "introduced"));
		assertThat(introductions.of(body)).contains(introduction("Bình", "Bình"));
		assertThat(introductions.ticked(body)).containsExactly("introduced");
		bodies.plan(CONGRESS, List.of(secretary));
		assertThat(introductions.of(body)).isEmpty();
	}

	private static Introduction introduction(String chosenByHead, String... names) {
		return new Introduction(15, 15, 14, 1, List.of(names).stream().map((name) -> new Introduced(name, 7)).toList(),
				chosenByHead);
	}

	@Databases
	void stepsAreThoseOfACongressThatElectsItsSecretaryAndNoneIsVerified(Database database) {
		var client = CampaignRows.in(database).client();
		Bodies bodies = new Bodies(client, new Nominees(client));
		bodies.plan(CONGRESS, List.of(new PlannedBody(Stage.CONGRESS, Election.SECRETARY, 1, false, List.of("An")),
				new PlannedBody(Stage.FIRST_MEETING, Election.SECRETARY, 1, false, List.of("An"))));
		assertThat(DirectElection.stepsOf(bodies.current(CONGRESS))).hasSize(9).noneMatch(Step::verified);
		assertThat(DirectElection.ticks(bodies.current(CONGRESS))).hasSize(5);
		bodies.finish(bodies.current(CONGRESS).id());
		assertThat(DirectElection.stepsOf(bodies.current(CONGRESS))).isEmpty();
	}

}
