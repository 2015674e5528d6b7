package vn.daihoi.election;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Breaches;
import vn.daihoi.election.CongressResults.Outcome;
import vn.daihoi.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class CongressResultsTests {

	private static final TallyRequest.Members MEMBERS = new TallyRequest.Members(20, 1, 2, 0, 0, 17);

	private static final RecordResult.Ballot COMMITTEE = ballot(Election.BRANCH_COMMITTEE, 2,
			new TallyRequest.Candidate("Lê C", 6), new TallyRequest.Candidate("Nguyễn A", 16),
			new TallyRequest.Candidate("Trần B", 12));

	private static final RecordResult.Ballot SECRETARY = ballot(Election.SECRETARY, 1,
			new TallyRequest.Candidate("Nguyễn A", 17));

	@Databases
	void beforeTheTallyVotesStandWithoutAResult(Database database) {
		CongressResults results = resultsIn(database);
		results.record(CONGRESS, result(COMMITTEE));
		assertThat(results.outcomes(CONGRESS)).containsExactly(
				new Outcome(Election.BRANCH_COMMITTEE, 1, "Nguyễn A", 16, 0, null),
				new Outcome(Election.BRANCH_COMMITTEE, 1, "Trần B", 12, 0, null),
				new Outcome(Election.BRANCH_COMMITTEE, 1, "Lê C", 6, 0, null));
	}

	@Databases
	void theTallyWritesBaseAndOutcomeOfEveryBallotInOrder(Database database) {
		CongressResults results = resultsIn(database);
		results.record(CONGRESS, result(COMMITTEE, SECRETARY));
		results.tally(CONGRESS, new Tally(Regulations.ofProduct()));
		assertThat(results.outcomes(CONGRESS)).containsExactly(
				new Outcome(Election.BRANCH_COMMITTEE, 1, "Nguyễn A", 16, 17, Result.ELECTED),
				new Outcome(Election.BRANCH_COMMITTEE, 1, "Trần B", 12, 17, Result.ELECTED),
				new Outcome(Election.BRANCH_COMMITTEE, 1, "Lê C", 6, 17, Result.NOT_ELECTED),
				new Outcome(Election.SECRETARY, 1, "Nguyễn A", 17, 17, Result.ELECTED));
	}

	@Databases
	void aNewRecordReplacesTheOldOneButNotAnothers(Database database) {
		CongressResults results = resultsIn(database);
		results.record(OTHER, result(SECRETARY));
		results.record(CONGRESS, result(COMMITTEE, SECRETARY));
		results.record(CONGRESS, result(SECRETARY));
		assertThat(results.outcomes(CONGRESS)).extracting(Outcome::election).containsExactly(Election.SECRETARY);
		assertThat(results.outcomes(OTHER)).hasSize(1);
	}

	@Databases
	void whomTheSuperiorAppointsStandsInTheLastBallotForThatPost(Database database) {
		CongressResults results = resultsIn(database);
		results.record(CONGRESS, result(COMMITTEE, SECRETARY));
		results.appoint(CONGRESS, Election.SECRETARY, "Lê C");
		assertThat(results.outcomes(CONGRESS))
			.contains(new Outcome(Election.SECRETARY, 1, "Lê C", 0, 0, Result.APPOINTED))
			.filteredOn(Outcome::hasEnoughVotes)
			.isEmpty();
		results.appoint(CONGRESS, Election.SECRETARY, "Nguyễn A");
		assertThat(results.outcomes(CONGRESS)).filteredOn(Outcome::isAppointed)
			.extracting(Outcome::name, Outcome::votes)
			.contains(tuple("Nguyễn A", 17));
	}

	private static RecordResult result(RecordResult.Ballot... ballots) {
		return new RecordResult(null, LocalDate.of(2024, 12, 15), MEMBERS, List.of(ballots), List.of(), null);
	}

	private static RecordResult.Ballot ballot(Election election, int seats, TallyRequest.Candidate... candidates) {
		return new RecordResult.Ballot(election, BallotKind.BALLOT, 1, seats, new TallyRequest.Ballots(17, 17, 17, 0),
				List.of(candidates));
	}

	private static CongressResults resultsIn(Database database) {
		return new CongressResults(CampaignRows.in(database).client(), mock(Breaches.class));
	}

}
