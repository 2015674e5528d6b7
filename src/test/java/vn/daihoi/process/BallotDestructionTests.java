package vn.daihoi.process;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Milestone;
import vn.daihoi.document.WordFile;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of the sealed ballots; nothing of the congress waits for it. */
@ProcessTest
class BallotDestructionTests {

	private static final String DAY = "2024-12-01";

	private static final String TASK = "userTask_destroyBallots";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private Meetings meetings;

	@Autowired
	private JdbcClient jdbc;

	private Branch branch;

	@BeforeEach
	void resultIsRatified() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		this.branch.holdsCongress(DAY);
		this.branch.recordsResult(DAY);
		this.branch.requestsRatification();
		this.campaign.committee().ratifies(DAY, this.branch);
	}

	private void destroys(String day, String more) {
		this.branch.completes(TASK, """
				{"outcome":"DESTROYED","meetingDate":"%1$s","number":"05-QĐ/CB","documentDate":"%1$s","signer":"Bí thư",
				"destroyedOn":"%1$s","minutes":%2$s%3$s}""".formatted(day, this.branch.scan(TASK), more));
	}

	private static final String WITNESSES = ",\"witnesses\":\"Trần Hữu Lộc, đảng viên\"";

	@Test
	void ballotsAreDestroyedByADecisionWhenSixMonthsAreOver() {
		assertThat(this.campaign.path("branchCongress", this.branch.congress())).endsWith("endEvent_ratified");
		this.campaign.advanceTo("2025-05-31");
		assertThat(this.branch.sees()).isEmpty();
		this.campaign.advanceTo("2025-06-01");
		assertThat(this.branch.sees()).containsExactly(TASK);
		assertThat(this.branch.due(TASK)).isEqualTo("2025-06-13");
		destroys("2025-06-01", WITNESSES);
		assertThat(this.campaign.path("ballotDestruction", this.branch.congress())).containsExactly("startEvent_sealed",
				"event_kept", TASK, "endEvent_destroyed");
		assertThat(this.meetings.of(this.branch.congress())).last()
			.returns("ballotDestruction", Meeting::purpose)
			.returns("05-QĐ/CB", Meeting::documentNumber);
		assertThat(this.jdbc
			.sql("select detail from audit_entry where subject = ? order by id desc fetch first 1 row only")
			.param(this.branch.congress())
			.query(String.class)
			.single()).contains("Hủy phiếu bầu ngày 01/06/2025 theo số 05-QĐ/CB", "Trần Hữu Lộc");
	}

	@Test
	void ballotsThatAreKeptOnAreDecidedOnAgainOnTheirDay() {
		this.campaign.advanceTo("2025-06-01");
		this.branch.completes(TASK, """
				{"outcome":"KEPT","meetingDate":"2025-06-01","keptUntil":"2025-07-01","reason":"Chờ thanh tra"}""");
		this.campaign.advanceTo("2025-06-30");
		assertThat(this.branch.sees()).isEmpty();
		this.campaign.advanceTo("2025-07-01");
		assertThat(this.branch.sees()).containsExactly(TASK);
	}

	@Test
	void whileAComplaintIsOpenNobodyIsAskedToDestroyThem() {
		this.campaign.advanceTo("2025-05-30");
		this.campaign.person("danguy.hh")
			.starts("complaint", """
					{"congress":"%s","matter":"COMPLAINT","receivedOn":"2025-05-30","reference":"30/2025"}"""
				.formatted(this.branch.congress()));
		this.campaign.advanceTo("2025-06-03");
		assertThat(this.branch.sees()).isEmpty();
		Long complaint = this.jdbc.sql("select id from verification where congress = ?")
			.param(this.branch.congress())
			.query(Long.class)
			.single();
		this.campaign.person("danguy.hh")
			.completes(this.branch.congress(), "userTask_concludeVerifications",
					"""
							{"conclusions":[{"verification":%d,"number":"08-TB/UBKT","concludedOn":"2025-06-03","outcome":"CLEARED"}]}"""
						.formatted(complaint));
		this.campaign.runJobs();
		assertThat(this.branch.sees()).containsExactly(TASK);
	}

	@Test
	void ballotsOfACongressHeldAgainAreKeptFromItsDayOn() {
		this.campaign.reach(Milestone.HELD, "2024-12-20", "hh02");
		this.campaign.reach(Milestone.RESULT_RECORDED, "2024-12-20", "hh02");
		this.campaign.advanceTo("2025-06-02");
		assertThat(this.branch.sees()).isEmpty();
		this.campaign.advanceTo("2025-06-20");
		assertThat(this.branch.sees()).containsExactly(TASK);
	}

	@Test
	void decisionNamesWitnessesAndIsNotBeforeTheDayAndAComplaintThatCameSinceStopsIt() {
		this.campaign.advanceTo("2025-06-02");
		refused("Chưa ghi người chứng kiến", () -> destroys("2025-06-02", ""));
		refused("chỉ quyết định hủy từ ngày đó", () -> destroys("2025-05-31", WITNESSES));
		refused("Lưu tiếp thì phải ghi lý do", () -> this.branch.completes(TASK,
				"{\"outcome\":\"KEPT\",\"meetingDate\":\"2025-06-02\",\"keptUntil\":\"2025-07-01\"}"));
		this.campaign.person("danguy.hh")
			.starts("complaint", """
					{"congress":"%s","matter":"COMPLAINT","receivedOn":"2025-06-02","reference":"31/2025"}"""
				.formatted(this.branch.congress()));
		refused("Còn đơn thư", () -> destroys("2025-06-02", WITNESSES));
	}

	@Test
	void decisionAndMinutesArePrintedTogether() {
		this.campaign.advanceTo("2025-06-01");
		WordFile paper = WordFile.of(Visitor.withPassword(this.port, "chibo.hh02")
			.get("/api/congresses/hh02/%s/papers/ballot-destruction.docx?documentDate=2025-06-01&number=05-Q%%C4%%90/CB"
				.formatted(this.campaign.plan()))
			.response()
			.body(), "ballot-destruction");
		assertThat(paper.lines()).contains("CHI ỦY QUYẾT ĐỊNH", "BIÊN BẢN")
			.anyMatch((line) -> line.contains("Điều 35 Quy chế bầu cử trong Đảng (190-QĐ/TW)"))
			.anyMatch((line) -> line.startsWith("Thực hiện Quyết định số 05-QĐ/CB ngày 01/06/2025"));
		assertThat(paper.table(0).get(1).get(0)).startsWith("Số 05-QĐ/CB");
	}

	private static void refused(String words, Runnable step) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(step::run).withMessageContaining(words);
	}

}
