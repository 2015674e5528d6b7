package vn.daihoi.process;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ProcessTest
class DossierReviewTests {

	private static final String TODAY = "2024-09-30";

	@Autowired
	private Campaign campaign;

	@Autowired
	private Congresses congresses;

	@Autowired
	private Milestones milestones;

	@Autowired
	private Meetings meetings;

	private Branch branch;

	@BeforeEach
	void dayIsAccepted() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		this.branch.proposes("2024-12-15");
		this.campaign.committee().accepts(this.branch);
		this.branch.givesNotice(TODAY, "2024-12-15");
	}

	@Test
	void agreementIsAMeetingWithNumberAndDay() {
		this.branch.preparesPersonnel(TODAY);
		this.campaign.committee().agrees(TODAY, this.branch);
		assertThat(this.meetings.of(this.branch.congress())).singleElement()
			.returns("AGREED", Meeting::outcome)
			.returns("274-CV/ĐU", Meeting::documentNumber);
		assertThat(this.milestones.of(this.branch.congress())).containsKey(Milestone.PERSONNEL_AGREED);
		assertThat(this.campaign.path("dossierReview", this.branch.congress()))
			.containsExactly("startEvent_dossierSent", "userTask_reviewDossier", "endEvent_agreed");
	}

	@Test
	void meetingDecidesOnTheSurplusOfLeadersOrNot() {
		this.branch.preparesPersonnel(TODAY);
		Branch other = this.campaign.branch("hh03");
		other.proposes("2024-12-16");
		this.campaign.committee().accepts(other);
		other.preparesPersonnel(TODAY);
		this.campaign.committee().agreesWithSurplusOfLeaders(TODAY, true, this.branch);
		this.campaign.committee().agrees(TODAY, other);
		assertThat(this.congresses.leadersWithSurplus(this.branch.congress())).contains(true);
		assertThat(this.congresses.leadersWithSurplus(other.congress())).isEmpty();
	}

	@Test
	void reviewIsDueFiveWorkingDaysAfterTheDossier() {
		this.branch.preparesPersonnel(TODAY);
		assertThat(this.branch.due("userTask_reviewDossier")).isEqualTo("2024-10-07");
	}

	@Test
	void onlyTheReturnedPaperIsAskedAgain() {
		this.branch.preparesPersonnel(TODAY);
		this.campaign.committee().handsBack(TODAY, "shortCvList", "Thiếu trình độ chuyên môn", this.branch);
		assertThat(this.branch.sees()).contains("userTask_submitDossier");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.branch.handsIn("residenceRemarks", "shortCvList"))
			.withMessageContaining("Chỉ gửi các mục được yêu cầu");
		this.branch.handsIn("shortCvList");
		this.campaign.committee().agrees(TODAY, this.branch);
		assertThat(this.campaign.path("dossierReview", this.branch.congress())).containsExactly(
				"startEvent_dossierSent", "userTask_reviewDossier", "endEvent_returned", "startEvent_dossierSent",
				"userTask_reviewDossier", "endEvent_agreed");
	}

	@Test
	void returnedMinutesLeadBackToTheVote() {
		this.branch.preparesPersonnel(TODAY);
		this.campaign.committee().handsBack(TODAY, "branchVoteMinutes", "Thiếu chữ ký thư ký", this.branch);
		assertThat(this.branch.sees()).contains("userTask_recordBranchVote");
		assertThat(this.milestones.of(this.branch.congress())).containsKey(Milestone.DRAFT_PLAN_SENT)
			.doesNotContainKeys(Milestone.BRANCH_VOTED, Milestone.DOSSIER_SENT);
		this.branch.votes(TODAY);
		this.branch.handsIn();
		this.campaign.committee().agrees(TODAY, this.branch);
	}

	@Test
	void returnedPlanLeadsBackToTheList() {
		this.branch.preparesPersonnel(TODAY);
		this.campaign.committee().handsBack(TODAY, "personnelPlan", "Chưa có nữ", this.branch);
		assertThat(this.branch.sees()).contains("userTask_draftPersonnelPlan");
		assertThat(this.milestones.of(this.branch.congress())).doesNotContainKeys(Milestone.DRAFT_PLAN_SENT,
				Milestone.BRANCH_VOTED, Milestone.DOSSIER_SENT);
	}

	@Test
	void paperIsNotReturnedWithoutAReason() {
		this.branch.preparesPersonnel(TODAY);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.campaign.committee().handsBack(TODAY, "shortCvList", "", this.branch))
			.withMessageContaining("Ghi lý do trả lại mục này");
	}

	@Test
	void personWhoNeedsAConclusionIsNotAgreedToBeforeIt() {
		this.branch.completes("userTask_draftPersonnelPlan", """
				{"candidates":[
				{"memberId":"hh02-01","committee":true,"post":"SECRETARY","needsConclusion":true},
				{"memberId":"hh02-02","committee":true,"post":"NONE","needsConclusion":false},
				{"memberId":"hh02-03","committee":true,"post":"NONE","needsConclusion":false},
				{"memberId":"hh02-04","committee":true,"post":"NONE","needsConclusion":false}]}""");
		this.branch.votes(TODAY);
		this.branch.handsIn(this.branch.owed());
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.campaign.committee().agrees(TODAY, this.branch))
			.withMessageContaining("Đặng Thị Thu Ba")
			.withMessageContaining("Kế hoạch, mục II.3");
	}

	@Test
	void missingPapersAndStandardsAreNamedTogether() {
		this.branch.nominates(4);
		this.branch.votes(TODAY);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.completes("userTask_submitDossier", """
				{"papers":[],"standards":["hh02-01"]}"""))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field)
				.containsExactly("papers.residenceRemarks", "papers.shortCvList", "standards"));
	}

	@Test
	void listWithoutASurplusIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.nominates(3))
			.withMessageContaining("cần bầu 03 người thì số dư là 01")
			.withMessageContaining("Kế hoạch, mục II.3.3");
		assertThat(this.branch.sees()).contains("userTask_draftPersonnelPlan")
			.doesNotContain("userTask_recordBranchVote");
	}

	@Test
	void unusualSurplusAsksForAReasonAndThenPasses() {
		Branch large = this.campaign.branch("hh03");
		large.completes("userTask_proposeDate", """
				{"openingDate":"2024-12-15","session":"MORNING","venue":"Nhà văn hóa ấp","officialMembers":25,
				"probationaryMembers":2,"seats":7,"phone":"0900000000"}""");
		this.campaign.committee().accepts(large);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> large.nominates(9))
			.withMessageStartingWith("Hãy ghi lý do: Danh sách bầu cử có số dư 02 người");
		large.nominates(9, ",\"reasons\":{\"S3\":\"Chi bộ đông, nhiều người tiêu biểu\"}");
		assertThat(large.sees()).contains("userTask_recordBranchVote");
	}

}
