package vn.daihoi.congress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CongressStateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "| PLANNED", "DATE_PROPOSED | PLANNED", "DATE_ACCEPTED | REGISTERED",
					"DATE_ACCEPTED DOSSIER_SENT | DOSSIER_SUBMITTED", "DATE_ACCEPTED NOTIFIED | NOTICE_SENT",
					"DATE_ACCEPTED NOTIFIED DOSSIER_SENT PERSONNEL_AGREED | NOTICE_SENT", "DATE_ACCEPTED HELD | HELD",
					"HELD RESULT_RECORDED | RESULT_REPORTED", "HELD RESULT_RECORDED COMPLETED | COMPLETED",
					"HELD RESULT_RECORDED RATIFIED | RATIFIED",
					"HELD RESULT_RECORDED RATIFIED PARTLY_REFUSED | PARTLY_REFUSED", "ANNULLED | ANNULLED",
					"ANNULLED DATE_ACCEPTED | REGISTERED", "DATE_ACCEPTED NOTIFIED POSTPONED | POSTPONED" })
	void stateIsTheLastRungReached(String reached, CongressState state) {
		assertThat(CongressState.of(reached(reached))).isEqualTo(state);
	}

	@Test
	void whatWasSkippedIsMissing() {
		assertThat(CongressState.missing(reached("DATE_ACCEPTED DRAFT_PLAN_SENT BRANCH_VOTED HELD"), false))
			.containsExactly(Milestone.NOTIFIED, Milestone.DOSSIER_SENT, Milestone.PERSONNEL_AGREED,
					Milestone.DOCUMENTS_SENT, Milestone.OPINIONS_TAKEN, Milestone.RESULT_RECORDED, Milestone.RATIFIED);
	}

	@Test
	void branchUnderTheGuidanceOfItsServiceOwesOneDossier() {
		assertThat(CongressState.missing(Map.of(), true)).containsExactly(Milestone.DATE_ACCEPTED, Milestone.NOTIFIED,
				Milestone.DOSSIER_SENT, Milestone.HELD, Milestone.RESULT_RECORDED, Milestone.RATIFIED);
	}

	@Test
	void partyOrganisationOwesNoVoteAndNoOpinionsOfABranch() {
		assertThat(CongressState.missingOfParty(reached("DATE_ACCEPTED DRAFT_PLAN_SENT"))).containsExactly(
				Milestone.NOTIFIED, Milestone.DOSSIER_SENT, Milestone.PERSONNEL_AGREED, Milestone.DOCUMENTS_SENT,
				Milestone.HELD, Milestone.RESULT_RECORDED, Milestone.RATIFIED);
	}

	@Test
	void congressWithoutElectionsOwesNeitherPersonnelNorARatification() {
		List<Milestone> missing = CongressState.missing(Map.of(), false);
		assertThat(CongressState.withoutElections(missing, false)).containsExactly(Milestone.DATE_ACCEPTED,
				Milestone.NOTIFIED, Milestone.DOCUMENTS_SENT, Milestone.OPINIONS_TAKEN, Milestone.HELD,
				Milestone.RESULT_RECORDED);
		assertThat(CongressState.withoutElections(CongressState.missing(Map.of(), true), true))
			.contains(Milestone.DOSSIER_SENT)
			.doesNotContain(Milestone.RATIFIED);
	}

	private static Map<Milestone, LocalDate> reached(String names) {
		return (names == null) ? Map.of()
				: Stream.of(names.split(" "))
					.map(Milestone::valueOf)
					.collect(Collectors.toMap(Function.identity(), (milestone) -> LocalDate.of(2024, 12, 1)));
	}

}
