package vn.daihoi.process;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.daihoi.agenda.OpeningConditions;
import vn.daihoi.congress.Lesson;
import vn.daihoi.congress.Lessons;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Draft documents, opinions, script: what a branch prepares beside its personnel. */
@ProcessTest
class LastStepsTests {

	private static final String TODAY = "2024-09-30";

	@Autowired
	private Campaign campaign;

	@Autowired
	private Milestones milestones;

	@Autowired
	private OpeningConditions conditions;

	@Autowired
	private Lessons lessons;

	@LocalServerPort
	private int port;

	private Branch branch;

	@BeforeEach
	void dayIsAcceptedAndNotified() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		this.branch.proposes("2024-12-15");
		this.campaign.committee().accepts(this.branch);
		this.branch.givesNotice(TODAY, "2024-12-15");
	}

	private void personnelIsAgreed() {
		this.branch.preparesPersonnel(TODAY);
		this.campaign.committee().agrees(TODAY, this.branch);
	}

	@Test
	void lessonsOfThePilotReachABranchBeforeItsCongress() {
		personnelIsAgreed();
		this.lessons.record(this.campaign.plan(), "hh",
				new Lesson("Phát phiếu theo bàn", null, LocalDate.parse(TODAY)));
		var form = Visitor.withPassword(this.port, "chibo.hh02")
			.get("/api/tasks/"
					+ this.campaign.person("chibo.hh02").task(this.branch.congress(), "userTask_prepareScript").getId()
					+ "/form");
		assertThat(form.json().at("/shown/lessons").asText()).isEqualTo("Phát phiếu theo bàn");
	}

	@Test
	void missingDocumentsAreNamedTogetherButNotTheScript() {
		String form = """
				{"documents":[{"id":"termReport","files":%s}],"combined":false}"""
			.formatted(this.branch.scan("userTask_sendDocuments"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.completes("userTask_sendDocuments", form))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field)
				.containsExactly("documents.selfReviewReport", "documents.draftResolution",
						"documents.actionProgramme"))
			.withMessageContaining("Kế hoạch, mục II.2");
	}

	@Test
	void oneFileMayHoldAllDocuments() {
		this.branch.lastSteps().sendsDocuments();
		assertThat(this.milestones.of(this.branch.congress())).containsKey(Milestone.DOCUMENTS_SENT);
		assertThat(this.branch.sees()).doesNotContain("userTask_sendDocuments");
	}

	@Test
	void tickForOneFileWithoutAFileAsksForThatFileAlone() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.completes("userTask_sendDocuments", """
				{"documents":[],"combined":true}"""))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field)
				.containsExactly("documents.termReport"))
			.withMessageContaining("Chưa có tệp gộp các văn kiện");
	}

	@Test
	void smallBranchSendsOneReport() {
		Branch small = this.campaign.branch("hh01");
		small.proposes("2024-12-15");
		this.campaign.committee().accepts(small);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> small.completes("userTask_sendDocuments", """
				{"documents":[],"combined":false}"""))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field)
				.containsExactly("documents.mergedTermReport", "documents.draftResolution",
						"documents.actionProgramme"));
	}

	@Test
	void whoWasNotAskedNeedsAReason() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.branch.lastSteps().recordsOpinions(TODAY, "", ""))
			.withMessageStartingWith("Hãy ghi lý do: Chưa lấy ý kiến của: Các đoàn thể chính trị - xã hội");
		this.branch.lastSteps().recordsOpinions(TODAY, "", """
				,"reasons":{"OPINIONS_MISSING":"Trường chưa có đoàn thể"}""");
		assertThat(this.milestones.of(this.branch.congress())).containsKey(Milestone.OPINIONS_TAKEN);
	}

	@Test
	void opinionsAreTakenAfterTheNotice() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.lastSteps().recordsOpinions("2024-09-29"))
			.withMessageContaining("sau khi thông báo khai mạc (ngày 30/09/2024)");
	}

	@Test
	void nobodyOnTheBallotCountsTheVotes() {
		personnelIsAgreed();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.lastSteps().preparesScript(4))
			.withMessageContaining("có tên trong danh sách bầu cử nên không kiểm phiếu")
			.withMessageContaining("Quy chế bầu cử trong Đảng (244-QĐ/TW)");
		this.campaign.advanceTo("2024-10-10");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.lastSteps().preparesScript(4))
			.withMessageContaining("Điều 8 Quy chế bầu cử trong Đảng (190-QĐ/TW)");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.completes("userTask_prepareScript", """
				{"chair":"cd01-01","secretary":"cd01-01","reporter":"cd01-01","counters":["cd01-01"],"script":[]}"""))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field)
				.containsExactly("chair", "secretary", "reporter", "counters"));
		this.branch.lastSteps().preparesScript(5);
		assertThat(this.milestones.of(this.branch.congress())).containsKey(Milestone.SCRIPT_READY);
	}

	@Test
	void everyConditionThatTheApplicationKnowsIsMetByAPreparedBranch() {
		personnelIsAgreed();
		assertThat(this.conditions.of(this.branch.congress())).filteredOn((one) -> one.fulfilled() != null)
			.hasSize(6)
			.allMatch(OpeningConditions.Condition::fulfilled);
	}

}
