package vn.daihoi.process;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;

import static org.assertj.core.api.Assertions.assertThat;

@ProcessTest
class BranchCongressTests {

	private static final String[] NOTICE_FIRST = { "startEvent_planIssued", "userTask_proposeDate",
			"userTask_acceptDate", "startEvent_dateAccepted", "event_noticeMayBeGiven", "callActivity_openingNotice",
			"callActivity_personnelPreparation", "userTask_sendDocuments", "userTask_recordOpinions",
			"userTask_prepareScript", "event_opening", "endEvent_prepared", "userTask_recordResult",
			"serviceTask_tally", "userTask_requestRatification", "callActivity_ratification", "endEvent_ratified" };

	@Autowired
	private Campaign campaign;

	@Autowired
	private Milestones milestones;

	@Autowired
	private AuditTrail audit;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "hh01", "hh02", "hh03" })
	void branchBelowNineOfTwelveAndOfTwentyFiveMembersGoesToTheRatifiedResult(String code) {
		Branch branch = this.campaign.branch(code);
		branch.proposes("2024-12-15");
		this.campaign.committee().accepts(branch);
		branch.givesNotice("2024-09-30", "2024-12-15");
		this.campaign.advanceTo("2024-10-15");
		branch.preparesPersonnel("2024-10-14");
		this.campaign.committee().agrees("2024-10-15", branch);
		branch.lastSteps().all("2024-10-15");
		this.campaign.advanceTo("2024-12-15");
		branch.recordsResult("2024-12-15");
		branch.requestsRatification();
		this.campaign.committee().ratifies("2024-12-15", branch);
		assertThat(this.campaign.path("branchCongress", branch.congress())).containsExactly(NOTICE_FIRST);
		assertThat(this.milestones.of(branch.congress())).containsOnlyKeys(Milestone.DATE_PROPOSED,
				Milestone.DATE_ACCEPTED, Milestone.NOTIFIED, Milestone.DRAFT_PLAN_SENT, Milestone.BRANCH_VOTED,
				Milestone.DOSSIER_SENT, Milestone.PERSONNEL_AGREED, Milestone.DOCUMENTS_SENT, Milestone.OPINIONS_TAKEN,
				Milestone.SCRIPT_READY, Milestone.HELD, Milestone.RESULT_RECORDED, Milestone.RATIFICATION_REQUESTED,
				Milestone.RATIFIED);
	}

	@Test
	void noticeAndPersonnelWaitForTheAcceptedDayAlone() {
		Branch branch = this.campaign.branch("hh01");
		assertThat(branch.sees()).containsExactly("userTask_proposeDate");
		branch.proposes("2024-12-15");
		assertThat(branch.sees()).isEmpty();
		this.campaign.committee().accepts(branch);
		assertThat(branch.sees()).containsExactly("userTask_draftPersonnelPlan", "userTask_giveNotice",
				"userTask_sendDocuments");
	}

	@Test
	void planMayLetTheNoticeWaitForTheAgreementOnPersonnel() {
		this.campaign.beginWithNoticeAfterAgreement();
		Branch branch = this.campaign.branch("hh02");
		branch.proposes("2024-12-31");
		this.campaign.committee().accepts(branch);
		assertThat(branch.sees()).containsExactly("userTask_draftPersonnelPlan", "userTask_sendDocuments");
		branch.preparesPersonnel("2024-09-30");
		assertThat(branch.sees()).containsExactly("userTask_sendDocuments");
		this.campaign.committee().agrees("2024-09-30", branch);
		assertThat(branch.sees()).contains("userTask_giveNotice");
		branch.givesNotice("2024-09-30", "2024-12-31");
		assertThat(this.campaign.path("branchCongress", branch.congress())).containsSubsequence("userTask_acceptDate",
				"event_noticeMayBeGiven", "callActivity_openingNotice", "userTask_recordOpinions");
		assertThat(this.campaign.path("personnelPreparation", branch.congress())).containsExactly(
				"startEvent_dateAccepted", "userTask_draftPersonnelPlan", "serviceTask_checkSurplus",
				"userTask_recordBranchVote", "userTask_submitDossier", "callActivity_dossierReview", "endEvent_agreed");
	}

	@Test
	void resultIsRecordedFromTheHourOfOpeningAndNotBefore() {
		Branch branch = this.campaign.branch("hh01");
		branch.isReadyFor("2024-12-15");
		this.campaign.advanceTo("2024-12-14");
		assertThat(branch.sees()).isEmpty();
		this.campaign.advanceTo("2024-12-15");
		assertThat(branch.sees()).containsExactly("userTask_recordResult");
	}

	@Test
	void officeMayActForABranchAndTheAuditSaysSo() {
		this.campaign.officeFor("hh01").proposes("2024-12-15");
		this.campaign.branch("hh02").proposes("2024-12-15");
		assertThat(this.audit.of(this.campaign.plan() + "/hh01")).singleElement()
			.returns("danguy.hh", AuditEntry::userId)
			.returns(true, AuditEntry::acting)
			.returns("Đề xuất ngày đại hội", AuditEntry::action);
		assertThat(this.audit.of(this.campaign.plan() + "/hh02")).singleElement()
			.returns("chibo.hh02", AuditEntry::userId)
			.returns(false, AuditEntry::acting);
	}

	@Test
	void branchSeesNothingOfAnotherBranch() {
		this.campaign.branch("hh02").proposes("2024-12-15");
		assertThat(this.campaign.branch("hh01").sees()).containsExactly("userTask_proposeDate");
		assertThat(this.campaign.person("chibo.hh03").sees(this.campaign.plan()))
			.containsExactly("userTask_proposeDate");
	}

}
