package vn.daihoi.voting;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.regulation.Finding;
import vn.daihoi.voting.InvalidBallots.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;

class InvalidReasonsTests {

	private static InvalidBallots ballots(Reason reason, int ballots) {
		return new InvalidBallots(reason, ballots);
	}

	@ParameterizedTest
	@CsvSource({ "2, 1, 3, true", "2, 0, 2, true", "2, 1, 2, false", "0, 0, 1, false", "-1, 2, 1, false" })
	void reasonsMakeUpTheInvalidBallots(int tooMany, int marked, int invalid, boolean fits) {
		List<Finding> findings = InvalidReasons
			.check(List.of(ballots(Reason.TOO_MANY, tooMany), ballots(Reason.MARKED, marked)), invalid, "");
		assertThat(Finding.errors(findings).isEmpty()).isEqualTo(fits);
	}

	@Test
	void noReasonAtAllSaysNothingAndAReasonIsToldOnce() {
		assertThat(InvalidReasons.check(List.of(), 3, "")).isEmpty();
		assertThat(InvalidReasons.check(List.of(ballots(Reason.MARKED, 1), ballots(Reason.MARKED, 2)), 3, ""))
			.extracting(Finding::text)
			.containsExactly("Một lý do ghi hai lần; hãy ghi một lần");
	}

	@ParameterizedTest
	@CsvSource({ "17, 15, NOT_ISSUED TOO_MANY NOBODY MARKED OTHER", "3, 3, NOT_ISSUED MARKED OTHER",
			"1, 1, NOT_ISSUED BOTH_OR_NEITHER MARKED OTHER" })
	void listDecidesWhyABallotCanBeInvalid(int names, int seats, String reasons) {
		assertThat(Reason.of(names, seats)).extracting(Reason::name).containsExactly(reasons.split(" "));
	}

	@Databases
	void reasonsAreOfTheBallotCountedLast(Database database) {
		var client = CampaignRows.in(database).client();
		InvalidReasons reasons = new InvalidReasons(client);
		for (int sequence = 1; sequence <= 2; sequence++) {
			client
				.sql("""
						insert into ballot (congress, sequence, election, kind, round, seats, issued, returned, valid, invalid,
						base, needed) values (?, ?, 'SECRETARY', 'BALLOT', 1, 1, 7, 7, 4, 3, 7, 4)""")
				.params(CONGRESS, sequence)
				.update();
		}
		reasons.record(CONGRESS, List.of(ballots(Reason.BOTH_OR_NEITHER, 3), ballots(Reason.MARKED, 0)));
		assertThat(reasons.of(CONGRESS, 2)).containsExactly(ballots(Reason.BOTH_OR_NEITHER, 3));
		assertThat(reasons.of(CONGRESS, 1)).isEmpty();
	}

}
