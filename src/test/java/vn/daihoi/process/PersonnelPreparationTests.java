package vn.daihoi.process;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The paths of the personnel, from the accepted day to the agreement. */
@ProcessTest
class PersonnelPreparationTests {

	private static final String TODAY = "2024-09-30";

	@Autowired
	private Campaign campaign;

	private Branch branch;

	@BeforeEach
	void dayIsAccepted() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		this.branch.isAcceptedFor("2024-12-20");
	}

	@Test
	void listVoteAndDossierLeadToTheAgreement() {
		this.branch.preparesPersonnel(TODAY);
		this.campaign.committee().agrees(TODAY, this.branch);
		assertThat(this.campaign.path("personnelPreparation", this.branch.congress())).containsExactly(
				"startEvent_dateAccepted", "userTask_draftPersonnelPlan", "serviceTask_checkSurplus",
				"userTask_recordBranchVote", "userTask_submitDossier", "callActivity_dossierReview", "endEvent_agreed");
	}

	@ParameterizedTest
	@CsvSource({ "personnelPlan, userTask_draftPersonnelPlan", "branchVoteMinutes, userTask_recordBranchVote",
			"shortCvList, userTask_submitDossier" })
	void paperHandedBackLeadsToItsOwnStep(String paper, String step) {
		this.branch.preparesPersonnel(TODAY);
		this.campaign.committee().handsBack(TODAY, paper, "Thiếu chữ ký", this.branch);
		assertThat(this.branch.sees()).contains(step);
		assertThat(this.campaign.path("personnelPreparation", this.branch.congress())).endsWith(step);
	}

	@Test
	void agreementReachedBeforeAPostponementIsNotAskedForAgain() {
		this.branch.preparesPersonnel(TODAY);
		this.campaign.committee().agrees(TODAY, this.branch);
		this.campaign.advanceTo("2024-11-15");
		this.branch.choosesNoticeHandling("""
				{"choice":"POSTPONE","reason":"Bão lũ"}""");
		this.branch.isAcceptedFor("2024-12-31");
		assertThat(this.campaign.path("personnelPreparation", this.branch.congress()))
			.filteredOn("endEvent_agreed"::equals)
			.hasSize(2);
	}

}
