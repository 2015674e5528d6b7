package vn.daihoi.process;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What an accepted day that is changed brings with it, told before it is changed. */
@ProcessTest
class ChangedDayTests {

	private static final String DAY = "2024-12-20";

	private static final String OTHER_DAY = "2024-12-24";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private Congresses congresses;

	@Autowired
	private Milestones milestones;

	@Autowired
	private JdbcClient jdbc;

	private Branch branch;

	@BeforeEach
	void dayIsAccepted() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		this.branch.isAcceptedFor(DAY);
	}

	@Test
	void branchSeesWhichLimitsMoveBeforeItAsks() {
		assertThat(checked(OTHER_DAY)).contains("Thông báo thời gian khai mạc đại hội: hạn 07/11/2024 thành 11/11/2024",
				"Gửi hồ sơ nhân sự: hạn nội bộ 28/11/2024 thành 02/12/2024",
				"Xem xét, thống nhất nhân sự: hạn nội bộ 05/12/2024 thành 09/12/2024",
				"Gửi dự thảo văn kiện: hạn nội bộ 03/12/2024 thành 05/12/2024",
				"Ghi ý kiến góp ý: hạn nội bộ 16/12/2024 thành 18/12/2024",
				"Gửi hồ sơ đề nghị chuẩn y: hạn 31/12/2024 thành 03/01/2025");
		assertThat(checked(DAY)).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from deadline where plan_code = ? and due_on = date '2024-11-11'")
			.param(this.campaign.plan())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whatIsDoneMovesNoMore() {
		this.branch.nominates(4);
		assertThat(checked(OTHER_DAY)).noneMatch((text) -> text.startsWith("Gửi phương án nhân sự dự kiến"));
	}

	@Test
	void daysThatMeetOthersAndThoseWhoAttendAreNamed() {
		this.campaign.branch("hh01").isAcceptedFor(OTHER_DAY);
		attends("hh02");
		attends("hh01");
		assertThat(checked(OTHER_DAY))
			.anyMatch((text) -> text.startsWith("Buổi sáng 24/12/2024 có 2 chi bộ cùng đại hội"))
			.anyMatch((text) -> text.startsWith("Đồng chí Lê Văn An đã được phân công dự"));
	}

	@Test
	void listThatWasSentUpwardsSaysAnotherDay() {
		this.jdbc.sql("insert into schedule_list (plan_code, unit_code, sent_on) values (?, 'hh', date '2024-09-30')")
			.param(this.campaign.plan())
			.update();
		assertThat(checked(OTHER_DAY)).contains("Danh sách đảng ủy gửi cấp trên ngày 30/09/2024 ghi ngày 20/12/2024;"
				+ " nhận ngày mới thì đảng ủy báo lại cấp trên");
	}

	@Test
	void committeeSeesTheSameAndThatTheNoticeHolds() {
		this.branch.givesNotice("2024-09-30", OTHER_DAY);
		JsonNode about = about("userTask_acceptChangedDate");
		assertThat(about.path("changedFrom").asText()).isEqualTo(DAY);
		assertThat(about.path("consequences").findValuesAsText("text"))
			.contains(
					"Thông báo ngày 30/09/2024 ghi khai mạc ngày 24/12/2024, đủ ngày làm việc: còn giá trị, không phải"
							+ " thông báo lại",
					"Gửi hồ sơ nhân sự: hạn nội bộ 28/11/2024 thành 02/12/2024")
			.noneMatch((text) -> text.startsWith("Thông báo thời gian khai mạc đại hội: hạn"));
	}

	@Test
	void committeeReadsWhichBasisOfThePlanNoLongerHoldsOnTheDayAsFarAsItIsKnown() {
		this.branch.givesNotice("2024-09-30", OTHER_DAY);
		assertThat(about("userTask_acceptChangedDate").path("bases")).isEmpty();
		this.campaign.advanceTo("2024-10-10");
		JsonNode bases = about("userTask_acceptChangedDate").path("bases");
		assertThat(bases.findValuesAsText("severity")).containsExactly("INFO");
		assertThat(bases.findValuesAsText("text"))
			.containsExactly("Ngày 24/12/2024 căn cứ của kế hoạch đã hết hiệu lực:"
					+ " 244-QĐ/TW ngày 09/06/2014 (từ ngày 10/10/2024), áp dụng Quy chế bầu cử trong Đảng (190-QĐ/TW) ngày"
					+ " 10/10/2024");
		assertThat(bases.findValuesAsText("clause")).containsExactly("Kế hoạch, mục II.3.3 và II.4");
	}

	@Test
	void noticeOfAPostponedCongressMustBeGivenAgain() {
		this.branch.givesNotice("2024-09-30", DAY);
		this.campaign.advanceTo(DAY);
		this.branch.couldNotHold("Không đủ đảng viên dự");
		this.branch.choosesHandling("{\"choice\":\"ANOTHER_DAY\"}");
		this.branch.completes("userTask_proposeDate",
				"""
						{"openingDate":"2025-02-11","session":"MORNING","venue":"Hội trường","officialMembers":12,
						"probationaryMembers":0,"seats":3,"phone":"0900000000","reasons":{"WINDOW":"Không đủ đảng viên dự"}}""");
		assertThat(about("userTask_acceptDate").path("consequences").findValuesAsText("text"))
			.contains("Thông báo ngày 30/09/2024 ghi khai mạc ngày 20/12/2024: phải thông báo lại ngày 11/02/2025, chậm"
					+ " nhất ngày 20/12/2024");
	}

	@Test
	void refusedChangeKeepsTheAcceptedDayAndAsksForItsNotice() {
		this.branch.givesNotice("2024-09-30", OTHER_DAY);
		this.campaign.committee().refusesChange(this.branch, "Giữ ngày 20/12");
		assertThat(this.congresses.get(this.branch.congress()).openingDate()).isEqualTo(DAY);
		assertThat(this.milestones.of(this.branch.congress())).containsKey(Milestone.DATE_ACCEPTED)
			.doesNotContainKey(Milestone.NOTIFIED);
		assertThat(this.branch.due("userTask_giveNotice")).isEqualTo("2024-11-07");
		this.branch.givesNotice("2024-09-30", OTHER_DAY);
		assertThat(this.campaign.path("openingNotice", this.branch.congress())).endsWith("userTask_acceptChangedDate");
	}

	private List<String> checked(String day) {
		Visitor branch = as("chibo.hh02");
		return branch.post("/api/tasks/" + task("userTask_giveNotice") + "/check", """
				{"givenOn":"2024-09-30","form":"LETTER","openingDate":"%s","papers":[]}""".formatted(day))
			.json()
			.path("findings")
			.findParents("severity")
			.stream()
			.filter((found) -> found.path("severity").asText().equals("INFO"))
			.map((found) -> found.path("text").asText())
			.toList();
	}

	private JsonNode about(String element) {
		return as("danguy.hh").get("/api/tasks/" + task(element) + "/form").json().at("/shown/rows/0/about");
	}

	private String task(String element) {
		String user = element.startsWith("userTask_accept") ? "danguy.hh" : "chibo.hh02";
		return this.campaign.person(user).task(this.branch.congress(), element).getId();
	}

	private void attends(String branch) {
		this.jdbc.sql("insert into attendance (congress, name) values (?, 'Lê Văn An')")
			.param(this.campaign.plan() + "/" + branch)
			.update();
	}

	private Visitor as(String user) {
		return Visitor.signedIn(this.port, user);
	}

}
