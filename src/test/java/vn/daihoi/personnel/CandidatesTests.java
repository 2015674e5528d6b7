package vn.daihoi.personnel;

import java.util.List;
import java.util.Map;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class CandidatesTests {

	private static final Candidate SECRETARY = new Candidate(CONGRESS, "hh01-01", "Đảng viên -01", true, Post.SECRETARY,
			true, false, null, false);

	private static final Candidate MEMBER = new Candidate(CONGRESS, "hh01-02", "Đảng viên -02", true, Post.NONE, false,
			true, null, false);

	@Databases
	void theListComesAsItWasWrittenWithTheNamesOfTheMembers(Database database) {
		Candidates candidates = candidatesIn(database);
		candidates.replace(CONGRESS, List.of(MEMBER, SECRETARY));
		assertThat(candidates.of(CONGRESS)).containsExactly(SECRETARY, MEMBER);
		assertThat(candidates.of(OTHER)).isEmpty();
	}

	@Databases
	void votesAndConfirmationsBelongToOnePerson(Database database) {
		Candidates candidates = candidatesIn(database);
		candidates.replace(CONGRESS, List.of(SECRETARY, MEMBER));
		candidates.agreed(CONGRESS, Map.of("hh01-01", 6));
		candidates.confirmStandards(CONGRESS, List.of("hh01-02"));
		assertThat(candidates.of(CONGRESS)).extracting(Candidate::agreedVotes).containsExactly(6, null);
		assertThat(candidates.of(CONGRESS)).extracting(Candidate::standardsConfirmed).containsExactly(false, true);
	}

	@Databases
	void aNewListForgetsTheVotesOnTheOldOne(Database database) {
		Candidates candidates = candidatesIn(database);
		candidates.replace(CONGRESS, List.of(SECRETARY, MEMBER));
		candidates.agreed(CONGRESS, Map.of("hh01-01", 6, "hh01-02", 5));
		candidates.confirmStandards(CONGRESS, List.of("hh01-01"));
		candidates.replace(CONGRESS, List.of(SECRETARY));
		assertThat(candidates.of(CONGRESS)).containsExactly(SECRETARY);
	}

	@Databases
	void theListOfAnotherBranchStays(Database database) {
		Candidates candidates = candidatesIn(database);
		Candidate other = new Candidate(OTHER, "hh02-01", "Đảng viên -01", false, Post.DEPUTY_SECRETARY, false, false,
				null, false);
		candidates.replace(OTHER, List.of(other));
		candidates.replace(CONGRESS, List.of());
		assertThat(candidates.of(OTHER)).containsExactly(other);
	}

	private static Candidates candidatesIn(Database database) {
		return new Candidates(CampaignRows.in(database).client(), (event) -> {
		});
	}

}
