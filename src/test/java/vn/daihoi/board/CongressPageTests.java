package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.plan.MovedMilestone;
import vn.daihoi.plan.MovedMilestones;
import vn.daihoi.process.Campaign;
import vn.daihoi.process.ProcessTest;
import vn.daihoi.progress.ReckonedProgress;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of one congress. */
@ProcessTest
class CongressPageTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovedMilestones milestones;

	@Autowired
	private Milestones reached;

	@LocalServerPort
	private int port;

	@BeforeEach
	void aDayIsAccepted() {
		this.campaign.beginWithIssuedPlan();
		this.campaign.branch("hh01").isAcceptedFor("2024-12-31");
	}

	@Test
	void limitsStandWithTheirReasonAndTheStepsAreCountedBackFromTheDay() {
		assertThat(page("chibo.hh01", "").body())
			.contains("khai mạc 31/12/2024", "18/11/2024", "Thông báo thời gian khai mạc đại hội",
					"Ngày khai mạc sớm nhất còn kịp thông báo", "việc gấp nhất")
			.doesNotContain("đã điều chỉnh");
	}

	@Test
	void nobodyIsToldToHurryWithANoticeThatIsGiven() {
		reach(Milestone.NOTIFIED);
		assertThat(page("chibo.hh01", "").body()).contains("Các bước tính lùi từ ngày khai mạc")
			.doesNotContain("còn kịp thông báo");
	}

	@Test
	void whoCanNotGiveNoticeAnyMoreAsksForADecisionUnlessThatIsOver() {
		this.campaign.advanceTo("2024-12-20");
		String tooLate = "không còn ngày nào kịp thông báo";
		assertThat(page("chibo.hh01", "").body()).contains(tooLate);
		reach(Milestone.POSTPONED);
		assertThat(page("chibo.hh01", "").body()).contains("Các bước tính lùi").doesNotContain(tooLate);
		this.reached.withdraw(congress(), Milestone.POSTPONED);
		assertThat(page("chibo.hh01", "").body()).contains(tooLate);
		reach(Milestone.HELD);
		assertThat(page("chibo.hh01", "").body()).contains("Các bước tính lùi").doesNotContain(tooLate);
	}

	private void reach(Milestone milestone) {
		this.reached.reach(congress(), milestone, LocalDate.of(2024, 12, 1));
		ReckonedProgress.anew(this.jdbc);
	}

	private String congress() {
		return this.campaign.plan() + "/hh01";
	}

	@Test
	void stepsAreCountedFromAnyWishedDay() {
		assertThat(page("danguy.hh", "?opening=2024-12-15").body()).contains("<strong>01/11/2024</strong>");
		assertThat(page("danguy.hh", "?opening=2099-12-15").body()).contains("Lịch ngày làm việc chỉ có từ");
	}

	@Test
	void dayThatIsNoneIsAnsweredOnAPage() {
		var answer = Visitor.signedIn(this.port, "danguy.hh")
			.open("/congresses/hh01/" + this.campaign.plan() + "?opening=11/12/24");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/html");
		assertThat(answer.body()).contains("<h1>Không thực hiện được</h1>",
				"Tham số opening không hợp lệ; hãy ghi ngày dạng năm-tháng-ngày, ví dụ 2024-12-31.");
		assertThat(page("danguy.hh", "?opening=").status()).isEqualTo(200);
	}

	@Test
	void wishedDayStandsWithItsWeekdayAndIsMeasuredByTheWindowOfThisBranch() {
		assertThat(page("danguy.hh", "?opening=2024-12-15").body()).contains("Chủ nhật 15/12/2024")
			.doesNotContain("nằm ngoài thời gian tổ chức đại hội");
		assertThat(page("danguy.hh", "?opening=2025-01-10").body())
			.contains("Ngày 10/01/2025 nằm ngoài thời gian tổ chức đại hội; hãy chọn từ 01/12/2024 đến 31/12/2024 (");
		this.milestones.move(this.campaign.plan(), List.of("hh"), MovedMilestone.WINDOW, LocalDate.of(2025, 1, 8),
				"15-CV/HU");
		assertThat(page("danguy.hh", "?opening=2025-01-08").body())
			.doesNotContain("nằm ngoài thời gian tổ chức đại hội");
		assertThat(page("danguy.hh", "?opening=2025-01-10").body()).contains("hãy chọn từ 01/12/2024 đến 08/01/2025 (",
				"điều chỉnh theo số 15-CV/HU");
	}

	@Test
	void changedLimitIsMarkedWithThePaperAndItsReason() {
		this.jdbc.sql("""
				insert into deadline_change (plan_code, reason, number, proposal, state, proposed_by, proposed_at)
				values (?, 'Thêm ngày nghỉ', '12-TB/HU', '{}', 'APPLIED', 'dieuchinh', current_timestamp)""")
			.param(this.campaign.plan())
			.update();
		this.jdbc.sql("""
				update deadline set earlier_due = date '2024-11-20', change_id = (select max(id) from deadline_change)
				where plan_code = ? and organization_code = 'hh01' and rule = 'DL02'""")
			.param(this.campaign.plan())
			.update();
		ReckonedProgress.anew(this.jdbc);
		assertThat(page("chibo.hh01", "").body()).contains("đã điều chỉnh",
				"ban đầu 20/11/2024; theo số 12-TB/HU: Thêm ngày nghỉ");
		assertThat(Visitor.signedIn(this.port, "danguy.hh").get("/board?plan=" + this.campaign.plan()).body())
			.contains("đã điều chỉnh", "/congresses/hh01/" + this.campaign.plan());
		this.jdbc.sql("delete from deadline").update();
		this.jdbc.sql("delete from deadline_change").update();
		ReckonedProgress.anew(this.jdbc);
	}

	@Test
	void nobodySeesTheCongressOfAnother() {
		assertThat(page("chibo.hh02", "").status()).isEqualTo(404);
		assertThat(page("chibo.hh02", "").body()).contains("Không có đại hội này");
	}

	private Visitor.Answer page(String user, String query) {
		return Visitor.signedIn(this.port, user).get("/congresses/hh01/" + this.campaign.plan() + query);
	}

}
