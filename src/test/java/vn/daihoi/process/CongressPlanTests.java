package vn.daihoi.process;

import java.time.LocalDate;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.Meetings;
import vn.daihoi.file.StoredFile;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@ProcessTest
class CongressPlanTests {

	private static final String RETURNED = """
			{"heldOn":"2024-09-23","outcome":"RETURNED","remarks":"Ghi tên hai chi bộ làm điểm"}""";

	private static final String AGREED = """
			{"heldOn":"2024-09-27","outcome":"AGREED"}""";

	@Autowired
	private Campaign campaign;

	@Autowired
	private Plans plans;

	@Autowired
	private Congresses congresses;

	@Autowired
	private Meetings meetings;

	@Autowired
	private StoredFiles files;

	@Autowired
	private RuntimeService runtime;

	@BeforeEach
	void campaignBegins() {
		this.campaign.begin();
	}

	@Test
	void draftGoesToTheMeetingUntilItIsAgreedAndIsThenIssued() {
		this.campaign.draft(this.campaign.yaml());
		this.campaign.sendDraft();
		this.campaign.advanceTo("2024-09-23");
		this.campaign.recordMeeting(RETURNED);
		assertThat(this.meetings.of(this.campaign.plan())).extracting(Meeting::remarks)
			.containsExactly("Ghi tên hai chi bộ làm điểm");
		this.campaign.issue();
		assertThat(this.campaign.path("congressPlan", this.campaign.plan())).containsExactly("startEvent_plan",
				"serviceTask_readPlan", "userTask_draftPlan", "userTask_recordMeeting", "userTask_draftPlan",
				"userTask_recordMeeting", "userTask_issuePlan", "serviceTask_startUnits", "serviceTask_startBranches",
				"serviceTask_startBranches", "callActivity_planPilots", "endEvent_pilotsSettled",
				"callActivity_sectorGuidance", "userTask_disseminate");
		assertThat(this.plans.find(this.campaign.plan())).get()
			.returns("300-KH/HU", Plan::number)
			.returns(LocalDate.of(2024, 9, 30), Plan::issuedOn)
			.returns("Bí thư Huyện ủy", Plan::signedBy);
	}

	@Test
	void meetingLongPastIsRefused() {
		this.campaign.draft(this.campaign.yaml());
		this.campaign.sendDraft();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.campaign.recordMeeting("""
				{"heldOn":"1999-01-01","outcome":"AGREED"}""")).withMessageContaining("hãy kiểm tra lại năm");
	}

	@Test
	void meetingKeepsThePaperThatTellsWhatItDecided() {
		this.campaign.draft(this.campaign.yaml());
		this.campaign.sendDraft();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.campaign.recordMeeting("""
				{"heldOn":"2024-09-20","outcome":"AGREED","number":"120-TB/HU"}"""))
			.withMessageContaining("ghi đủ số, ngày và người ký");
		this.campaign.recordMeeting("""
				{"heldOn":"2024-09-20","outcome":"AGREED","number":"120-TB/HU","documentDate":"2024-09-20",
				"signer":"Phó Bí thư Thường trực","papers":%s}""".formatted(
				this.campaign.scan(this.campaign.person("thuongvu"), this.campaign.plan(), "userTask_recordMeeting")));
		assertThat(this.meetings.of(this.campaign.plan())).singleElement()
			.returns("120-TB/HU", Meeting::documentNumber)
			.returns("Phó Bí thư Thường trực", Meeting::signer);
		assertThat(this.files.attachedTo(this.campaign.plan())).extracting(StoredFile::purpose)
			.containsExactly("planMeeting");
	}

	@Test
	void draftIsNotReturnedWithoutRemarks() {
		this.campaign.draft(this.campaign.yaml());
		this.campaign.sendDraft();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.campaign.recordMeeting("""
				{"heldOn":"2024-09-20","outcome":"RETURNED","remarks":" "}"""))
			.withMessageContaining("ghi nội dung phải sửa");
	}

	@Test
	void returnedDraftIsReplacedByANewVersionOfTheSamePlan() {
		this.campaign.draft(this.campaign.yaml());
		String changed = this.campaign.yaml().replace("maxDurationDays: 1", "maxDurationDays: 2");
		String otherPlan = changed.replace(this.campaign.plan(), "ke-hoach-khac");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> replaceDraft(otherPlan))
			.withMessageContaining("ke-hoach-khac");
		replaceDraft(changed);
		assertThat(this.plans.document(this.campaign.plan()).maxDurationDays()).isEqualTo(2);
	}

	@Test
	void planOfAnIssuerThatTheTreeLacksIsMendedByWhoeverBeganIt() {
		String yaml = this.campaign.yaml().replace("issuer: phunghiep", "issuer: huyenuy");
		this.campaign.draft(yaml);
		assertThatExceptionOfType(Refusal.class).isThrownBy(this.campaign::sendDraft)
			.withMessageContaining("“huyenuy”")
			.withMessageContaining("hãy ghi mã của cấp ủy ban hành");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> replaceDraft(yaml));
		replaceDraft(this.campaign.yaml());
		this.campaign.recordMeeting("""
				{"heldOn":"2024-09-20","outcome":"AGREED"}""");
		assertThat(this.campaign.person("vanphong").sees(this.campaign.plan())).containsExactly("userTask_issuePlan");
	}

	private void replaceDraft(String yaml) {
		this.campaign.person("bantochuc")
			.completes(this.campaign.plan(), "userTask_draftPlan", PlanFile.startForm(yaml));
	}

	@Test
	void issuedPlanStartsTheCongressOfEveryBranchInTheAreaOfItsCommittee() {
		this.campaign.draft(this.campaign.yaml());
		this.campaign.issue();
		String plan = this.campaign.plan();
		assertThat(this.runtime.createProcessInstanceQuery().processDefinitionKey("branchCongress").list())
			.extracting(ProcessInstance::getBusinessKey, ProcessInstance::getTenantId)
			.containsExactlyInAnyOrder(tuple(plan + "/hh01", "hh"), tuple(plan + "/hh02", "hh"),
					tuple(plan + "/hh03", "hh"));
		assertThat(this.congresses.ofPlan(plan)).hasSize(3);
	}

	@Test
	void meetingAndIssueAndProposalHaveTheirLimits() {
		String plan = this.campaign.plan();
		this.campaign.draft(this.campaign.yaml());
		this.campaign.sendDraft();
		assertThat(this.campaign.due(plan, "userTask_recordMeeting")).isEqualTo("2024-09-27");
		this.campaign.advanceTo("2024-09-27");
		this.campaign.recordMeeting(AGREED);
		assertThat(this.campaign.due(plan, "userTask_issuePlan")).isEqualTo("2024-10-01");
		this.campaign.advanceTo("2024-10-01");
		this.campaign.issueAs("300-KH/HU", "2024-10-01");
		this.campaign.runJobs();
		assertThat(this.campaign.due(plan + "/hh01", "userTask_proposeDate")).isEqualTo("2024-10-15");
	}

	@Test
	void planIsNotIssuedBeforeTheMeetingThatAgreedToIt() {
		this.campaign.draft(this.campaign.yaml());
		this.campaign.sendDraft();
		this.campaign.advanceTo("2024-09-27");
		this.campaign.recordMeeting(AGREED);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.campaign.issueAs("300-KH/HU", "2024-09-26"))
			.withMessageContaining("không thể ban hành trước cuộc họp");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.campaign.issueAs("300/KH", "2024-09-27"))
			.withMessageContaining("300-KH/HU");
	}

	@Test
	void secondPlanOfTheSameCodeIsRefusedWhileTheFirstRunsAndAfterItIsIssued() {
		this.campaign.draft(this.campaign.yaml());
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.campaign.draft(this.campaign.yaml()))
			.withMessageContaining("đã có");
		this.campaign.issue();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.campaign.draft(this.campaign.yaml()))
			.withMessageContaining("đặt mã khác");
	}

	@Test
	void unknownKeyIsRefusedWithLineAndColumnAndLeavesNothing() {
		String yaml = "ghiChu: thử\n" + this.campaign.yaml();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.campaign.draft(yaml))
			.withMessageContaining("Dòng 1, cột 1")
			.withMessageContaining("ghiChu");
		assertThat(this.plans.find(this.campaign.plan())).isEmpty();
		assertThat(this.runtime.createProcessInstanceQuery().count()).isZero();
	}

	@Test
	void onlyTheOrganisationBoardStartsAPlan() {
		String form = PlanFile.startForm(this.campaign.yaml());
		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> this.campaign.person("chibo.hh01").starts("congressPlan", form));
		assertThat(this.plans.find(this.campaign.plan())).isEmpty();
	}

}
