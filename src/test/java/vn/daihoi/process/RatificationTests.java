package vn.daihoi.process;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.daihoi.process.Branch.candidate;

@ProcessTest
class RatificationTests {

	private static final String DAY = "2024-12-01";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private Milestones milestones;

	@Autowired
	private Breaches breaches;

	@Autowired
	private Meetings meetings;

	@Autowired
	private JdbcClient jdbc;

	private Branch branch;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
	}

	private void resultIsSent() {
		this.branch.holdsCongress(DAY);
		this.branch.recordsResult(DAY);
		this.branch.requestsRatification();
	}

	private void requestWithoutDuties() {
		this.branch.completes("userTask_requestRatification", """
				{"assignments":[],"papers":%s}""".formatted(this.branch.scan("userTask_requestRatification")));
	}

	@Test
	void requestAndDecisionHaveTheirLimits() {
		this.branch.holdsCongress(DAY);
		assertThat(this.branch.due("userTask_recordResult")).isEqualTo("2024-12-02");
		this.branch.recordsResult(DAY);
		assertThat(this.branch.due("userTask_requestRatification")).isEqualTo("2024-12-10");
		this.campaign.advanceTo("2024-12-10");
		this.branch.requestsRatification();
		assertThat(this.branch.due("userTask_ratify")).isEqualTo("2024-12-31");
	}

	@Test
	void aComplaintAboutTheElectionHoldsTheLimitOfTheDecisionUntilItIsConcluded() {
		this.branch.holdsCongress(DAY);
		this.branch.recordsResult(DAY);
		this.campaign.advanceTo("2024-12-10");
		this.branch.requestsRatification();
		this.campaign.advanceTo("2024-12-12");
		this.campaign.person("danguy.hh")
			.starts("complaint", """
					{"congress":"%s","matter":"COMPLAINT","receivedOn":"2024-12-12","reference":"30/2024"}"""
				.formatted(this.branch.congress()));
		assertThat(this.branch.due("userTask_concludeVerifications")).isEqualTo("2024-12-20");
		assertThat(this.branch.due("userTask_ratify")).isEqualTo("2024-12-31");
		assertThat(complaints()).contains("Đơn thư 30/2024 nhận ngày 12/12/2024: chưa có kết luận");
		this.campaign.advanceTo("2024-12-16");
		Long complaint = this.jdbc.sql("select id from verification where congress = ?")
			.param(this.branch.congress())
			.query(Long.class)
			.single();
		this.campaign.person("danguy.hh").completes(this.branch.congress(), "userTask_concludeVerifications", """
				{"conclusions":[{"verification":%d,"number":"08-TB/UBKT","concludedOn":"2024-12-16",
				"outcome":"REPLACED","unfitMember":"hh02-02"}]}""".formatted(complaint));
		assertThat(this.branch.due("userTask_ratify")).isEqualTo("2025-01-03");
		assertThat(complaints()).contains("đề nghị không chuẩn y đồng chí", "(văn bản số 08-TB/UBKT ngày 16/12/2024)");
	}

	/** What is told of complaints to whoever decides on the result. */
	private String complaints() {
		String task = this.campaign.person("danguy.hh").task(this.branch.congress(), "userTask_ratify").getId();
		return Visitor.withPassword(this.port, "danguy.hh")
			.get("/api/tasks/" + task + "/form")
			.json()
			.findPath("complaints")
			.toString();
	}

	@Test
	void refusedPersonLeavesTheResultRatifiedInPart() {
		resultIsSent();
		Committee committee = this.campaign.committee();
		String row = committee.row("userTask_ratify", this.branch, """
				"outcome":"RATIFIED","compared":true,"refused":["Người 2"],"reason":"Chưa đủ tiêu chuẩn\"""");
		committee.submits("userTask_ratify", "{" + Committee.meeting(DAY, "QĐ/ĐU") + "\"rows\":[" + row + "]}",
				this.branch);
		assertThat(this.milestones.of(this.branch.congress())).containsKeys(Milestone.RATIFIED,
				Milestone.PARTLY_REFUSED);
	}

	@Test
	void branchIsToldWhatWasDecidedAndWhomItDoesNotRatify() {
		resultIsSent();
		this.campaign.committee().closes(DAY, "RETURNED", "Thiếu biên bản kiểm phiếu", this.branch);
		assertThat(told()).singleElement()
			.asString()
			.startsWith("Hồ sơ đề nghị chuẩn y của Chi bộ Trường tiểu học")
			.endsWith("đã có quyết định: đảng ủy yêu cầu bổ sung; lý do, cách xử lý: Thiếu biên bản kiểm phiếu.");
		this.branch.requestsRatification();
		Committee committee = this.campaign.committee();
		committee.submits("userTask_ratify",
				"{" + Committee.meeting(DAY, "QĐ/ĐU") + "\"rows\":[" + committee.row("userTask_ratify", this.branch, """
						"outcome":"RATIFIED","compared":true,"refused":["Người 2"],"reason":"Chưa đủ tiêu chuẩn.\"""")
						+ "]}",
				this.branch);
		assertThat(told()).last()
			.asString()
			.endsWith("chuẩn y kết quả bầu cử theo quyết định số 336-QĐ/ĐU ngày 01/12/2024; không chuẩn y Người 2; "
					+ "lý do, cách xử lý: Chưa đủ tiêu chuẩn.");
	}

	private List<String> told() {
		return this.jdbc.sql(
				"select text from notification where recipient = ? and plan_code = ? and kind = 'RESULT_DECIDED' order by id")
			.params("hh02:secretary", this.campaign.plan())
			.query(String.class)
			.list();
	}

	@Test
	void decisionWithoutANumberIsRefusedAndNamesAreKeptAsOneWouldWriteThem() {
		resultIsSent();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> decides("QĐ/ĐU", "Bí thư"))
			.withMessageContaining("Văn bản chưa có số; hãy ghi cả số và ký hiệu, ví dụ 05-QĐ/ĐU");
		decides("06-QĐ/ĐU", Normalizer.normalize("Y Krông Niê K'Đăm", Normalizer.Form.NFD));
		assertThat(this.meetings.of(this.branch.congress())).last()
			.returns("Y Krông Niê K'Đăm", Meeting::signer)
			.returns("06-QĐ/ĐU", Meeting::documentNumber);
	}

	private void decides(String number, String signer) {
		Committee committee = this.campaign.committee();
		committee.submits("userTask_ratify", """
				{"meetingDate":"%1$s","number":"%2$s","documentDate":"%1$s","signer":"%3$s","rows":[%4$s]}"""
			.formatted(DAY, number, signer, committee.row("userTask_ratify", this.branch, """
					"outcome":"RATIFIED","compared":true,"refused":[]""")), this.branch);
	}

	@Test
	void incompleteFileIsAskedForAgain() {
		resultIsSent();
		this.campaign.committee().closes(DAY, "RETURNED", "Thiếu biên bản kiểm phiếu", this.branch);
		assertThat(this.branch.sees()).containsExactly("userTask_requestRatification");
		assertThat(this.milestones.of(this.branch.congress())).doesNotContainKey(Milestone.RATIFICATION_REQUESTED);
		this.branch.requestsRatification();
		this.campaign.committee().ratifies(DAY, this.branch);
		assertThat(this.campaign.path("ratification", this.branch.congress())).containsExactly("startEvent_requested",
				"userTask_ratify", "endEvent_returned", "startEvent_requested", "userTask_ratify", "endEvent_ratified");
	}

	@Test
	void decisionOfADayToComeIsNotRecorded() {
		resultIsSent();
		Committee committee = this.campaign.committee();
		String row = committee.row("userTask_ratify", this.branch, """
				"outcome":"RATIFIED","compared":true,"refused":[]""");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> committee.submits("userTask_ratify", """
				{"meetingDate":"%s","number":"05-QĐ/ĐU","documentDate":"2030-12-19","signer":"Bí thư Đảng ủy",
				"rows":[%s]}""".formatted(DAY, row), this.branch)).withMessageContaining("không thể sau hôm nay");
	}

	@Test
	void fileIsNotReturnedWithoutAReason() {
		resultIsSent();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.campaign.committee().closes(DAY, "RETURNED", "", this.branch))
			.withMessageContaining("Hãy ghi lý do");
	}

	@Test
	void annulledCongressIsHeldAgain() {
		resultIsSent();
		this.campaign.committee().closes(DAY, "ANNULLED", "Vi phạm nguyên tắc bầu cử", this.branch);
		assertThat(this.milestones.of(this.branch.congress())).containsOnlyKeys(Milestone.ANNULLED);
		assertThat(this.branch.sees()).containsExactly("userTask_proposeDate");
	}

	@Test
	void noticeOfARepeatedCongressWaitsAgainWhereThePlanSaysSo() {
		this.campaign.beginWithNoticeAfterAgreement();
		this.branch.proposes(DAY);
		this.campaign.committee().accepts(this.branch);
		this.branch.preparesPersonnel("2024-09-30");
		this.campaign.committee().agrees("2024-09-30", this.branch);
		this.branch.givesNotice("2024-09-30", DAY);
		this.campaign.advanceTo(DAY);
		this.branch.recordsResult(DAY);
		this.branch.requestsRatification();
		this.campaign.committee().closes(DAY, "ANNULLED", "Vi phạm nguyên tắc bầu cử", this.branch);
		this.branch.proposes("2025-02-28");
		this.campaign.committee().accepts(this.branch);
		assertThat(this.branch.sees()).containsExactly("userTask_draftPersonnelPlan", "userTask_sendDocuments");
	}

	@Test
	void breachOfAnAnnulledCongressDoesNotStayWithTheNextOne() {
		this.branch.holdsCongress(DAY);
		String withoutSurplus = candidate("A", 12) + "," + candidate("B", 9) + "," + candidate("C", 8);
		this.branch.recordsBallots(DAY, this.branch.committee(withoutSurplus));
		requestWithoutDuties();
		assertThat(this.breaches.of(this.branch.congress())).hasSize(1);
		this.campaign.committee().closes(DAY, "ANNULLED", "Không có số dư", this.branch);
		assertThat(this.breaches.of(this.branch.congress())).isEmpty();
	}

	@Test
	void resultWithABreachIsNotRatifiedWithoutAReason() {
		this.branch.holdsCongress(DAY);
		String withoutSurplus = candidate("Người 1", 12) + "," + candidate("B", 9) + "," + candidate("C", 8);
		this.branch.recordsBallots(DAY, this.branch.committee(withoutSurplus));
		requestWithoutDuties();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.campaign.committee().ratifies(DAY, this.branch))
			.withMessageContaining("cách xử lý điểm trái quy định");
		this.campaign.committee().closes(DAY, "RATIFIED", "Đảng ủy đã kiểm điểm chi bộ", this.branch);
	}

	@Test
	void nobodyButTheElectedIsAssignedADuty() {
		this.branch.holdsCongress(DAY);
		this.branch.recordsResult(DAY);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.branch.completes("userTask_requestRatification",
					"""
							{"assignments":[{"name":"Người cuối","duty":"Tuyên giáo"}],"papers":%s}"""
						.formatted(this.branch.scan("userTask_requestRatification"))))
			.withMessageContaining("Chỉ phân công cho người trúng cử");
	}

	@Test
	void ratificationNeedsASecondPairOfEyesAndADocument() {
		resultIsSent();
		Committee committee = this.campaign.committee();
		String row = committee.row("userTask_ratify", this.branch, """
				"outcome":"RATIFIED","compared":false,"refused":["Người cuối"]""");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> committee.submits("userTask_ratify", """
				{"meetingDate":"2024-12-01","rows":[%s]}""".formatted(row), this.branch))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field)
				.containsExactly("number", "rows[0].compared", "rows[0].reason", "rows[0].refused"));
	}

}
