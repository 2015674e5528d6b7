package vn.daihoi.browser;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import vn.daihoi.packaged.Story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The campaign of a whole district from its issued plan to the closed one: a committee
 * decides on its branches in three meetings, sends its list, its lessons and its report;
 * the organisation board puts the district together. What the other committees do goes
 * over HTTP.
 */
class CommitteeMeetingBrowserIT extends BrowserStory {

	/** The committees beside Hiệp Hưng; Thạnh Hòa never answers. */
	private static final List<String> OTHER_UNITS = List.of("ca", "qs", "dt", "cq", "cd", "kc", "bt", "bth", "ha", "hm",
			"lt", "ph", "pb", "pp", "tb", "tl", "tph");

	private static final String SILENT = "Đảng ủy xã Thạnh Hòa";

	private static final String HAMLET = "Chi bộ ấp Mỹ Lợi";

	private static final String PILOT = "Chi bộ Trường tiểu học Hiệp Hưng 1";

	private static final String HANDED_BACK = "Chi bộ ấp Hưng Thạnh";

	private static final String COOPERATIVE = "Chi bộ Hợp tác xã nông nghiệp Hiệp Hưng";

	private static final String POLICE = "Chi bộ Công an xã Hiệp Hưng";

	private static final String LATE = "Chi bộ ấp Quyết Thắng";

	private static final String WITHOUT_DAY = "Chi bộ Quân sự xã Hiệp Hưng";

	private static final String PROPOSE = "Đề xuất ngày đại hội";

	private static final String ACCEPT = "Nhận ngày đại hội";

	CommitteeMeetingBrowserIT() {
		super("committee-meeting");
	}

	@BeforeAll
	void planIsIssued() throws Exception {
		this.campaign.story().issuePlan();
		this.campaign.dayIs("2024-10-04");
	}

	@Test
	@Order(1)
	void boardMakesThePlanKnown() {
		OrganizationBoard board = this.campaign.board();
		board.person.tasklist()
			.show(Tasklist.OF_THE_UNIT)
			.says("Quán triệt", "Huyện ủy Phụng Hiệp", "300-KH/HU")
			.counts(Tasklist.OF_THE_UNIT, 1)
			.counts(Tasklist.MINE, 0);
		board.disseminates("2024-10-04");
		board.person.tasklist().counts(Tasklist.OF_THE_UNIT, 0);
	}

	@Test
	@Order(2)
	void officeProposesTheDayForABranch() throws Exception {
		this.campaign.remoteUnit("hh").issuesPlan("2024-10-04", "hh02");
		for (String unit : OTHER_UNITS) {
			this.campaign.remoteUnit(unit).issuesPlan("2024-10-04", unit + "01");
		}
		Committee committee = this.campaign.committee();
		committee.office.tasklist()
			.counts(Tasklist.OF_THE_UNIT, 0)
			.counts(Tasklist.ACTING, 9)
			.show(Tasklist.ACTING)
			.says(PROPOSE, COOPERATIVE, "300-KH/HU");
		committee.proposesFor(COOPERATIVE, "2024-12-29");
		committee.office.tasklist().counts(Tasklist.ACTING, 8).counts(Tasklist.OF_THE_UNIT, 1);
	}

	@Test
	@Order(3)
	void committeeDecidesOnDaysInOneMeetingAndHandsOneBack() throws Exception {
		Map<String, String> days = Map.of("hh01", "2024-12-15", "hh02", "2024-12-01", "hh03", "2024-12-15", "hh04",
				"2024-12-08", "hh05", "2024-12-14", "hh06", "2024-12-22", "hh08", "2024-12-15");
		for (Map.Entry<String, String> day : days.entrySet()) {
			this.campaign.remote(day.getKey()).proposes(day.getValue());
		}
		this.campaign.dayIs("2024-10-08");
		Committee committee = this.campaign.committee();
		committee.office.tasklist()
			.counts(Tasklist.OF_THE_UNIT, 8)
			.show(Tasklist.OF_THE_UNIT)
			.says(ACCEPT, HAMLET, "300-KH/HU")
			.says(ACCEPT, POLICE, "300-KH/HU");
		committee.decidesDays(List.of(HAMLET, PILOT, LATE, "Chi bộ Cơ quan xã Hiệp Hưng", COOPERATIVE, POLICE),
				HANDED_BACK, "Trùng ngày với ấp Mỹ Lợi; đề nghị ngày 22/12/2024");
		committee.office.tasklist().counts(Tasklist.OF_THE_UNIT, 1);
		this.campaign.branch("hh03").secretary.finds(PROPOSE).says("Nội dung phải sửa: Trùng ngày với ấp Mỹ Lợi");
		this.campaign.remote("hh03").proposes("2024-12-22");
		this.campaign.story().accept("hh03");
		this.campaign.story().accept("hh06");
	}

	@Test
	@Order(4)
	void branchesPrepareDocumentsAndPersonnel() throws Exception {
		this.campaign.remote("hh01").givesNotice("2024-10-08", "2024-12-15");
		this.campaign.remote("hh02").givesNotice("2024-10-08", "2024-12-01");
		this.campaign.remote("hh03").givesNotice("2024-10-08", "2024-12-22");
		this.campaign.remote("hh05").givesNotice("2024-10-08", "2024-12-14");
		this.campaign.remote("hh08").givesNotice("2024-10-08", "2024-12-15");
		this.campaign.dayIs("2024-10-21");
		this.campaign.branch("hh08").sendsGuidedDossier();
		this.campaign.branch("hh02").sendsDocuments();
		this.campaign.remote("hh01").preparesPersonnel("2024-10-21", 7, 0, "shortCvList");
		this.campaign.remote("hh02").preparesPersonnel("2024-10-21", 12, 3, "residenceRemarks", "shortCvList");
		this.campaign.remote("hh03").preparesPersonnel("2024-10-21", 25, 7, "shortCvList");
	}

	@Test
	@Order(5)
	void committeeReviewsDossiersInOneMeetingAndReturnsOnePaper() throws Exception {
		this.campaign.dayIs("2024-10-25");
		Committee committee = this.campaign.committee();
		committee.office.tasklist().counts(Tasklist.OF_THE_UNIT, 4);
		committee.reviewsDossiers(List.of(HAMLET, PILOT), HANDED_BACK, "trích ngang",
				"Thiếu ngày vào Đảng của 02 người", "2024-10-25");
		committee.office.tasklist().counts(Tasklist.OF_THE_UNIT, 2);
		this.campaign.branch("hh03").secretary.finds("Gửi hồ sơ nhân sự").says("Thiếu ngày vào Đảng của 02 người");
		this.campaign.remote("hh03").handsIn(7, "shortCvList");
	}

	@Test
	@Order(6)
	void branchWithALateNoticeGoesOnWithThePaperOfItsCommittee() throws Exception {
		this.campaign.dayIs("2024-10-30");
		this.campaign.branch("hh04").choosesDecision("31-CV/ĐU", "2024-10-29");
	}

	@Test
	@Order(7)
	void committeeSendsItsListWithTheReasonForAMissingBranch() throws Exception {
		this.campaign.dayIs("2024-11-13");
		this.campaign.committee().sendsSchedule(WITHOUT_DAY, "Chờ hướng dẫn của ngành quân sự", "2024-11-13");
		for (String unit : OTHER_UNITS) {
			this.campaign.remoteUnit(unit).sendsSchedule("2024-11-13");
		}
	}

	@Test
	@Order(8)
	void supervisorSeesWhoIsLate() throws Exception {
		this.campaign.dayIs("2024-11-18");
		Person supervisor = this.campaign.person("giamsat");
		Page page = supervisor.page();
		page.navigate("/board");
		assertThat(page.locator("h1")).containsText("300-KH/HU");
		assertThat(page.locator("tfoot td")).hasText(new String[] { "90", "3", "5", "98", "0", "3" });
		assertThat(page.locator("[aria-labelledby=tre-han] tbody tr")).hasCount(4);
		assertThat(page.locator("[aria-labelledby=tre-han] tbody tr").last()).containsText(SILENT);
		assertThat(page.locator("[aria-labelledby=tre-han] tbody tr").first()).containsText(LATE);
		assertThat(page.locator("[aria-labelledby=tre-han] .late").first()).hasText("24 ngày");
		assertThat(page.locator("[aria-labelledby=cho-dang-uy] tbody tr")).containsText(HANDED_BACK);
		this.campaign.pageOnBoth(supervisor, "bang-theo-doi");
	}

	@Test
	@Order(9)
	void boardCompilesTheScheduleOfTheDistrict() {
		this.campaign.board().compilesSchedule("15/12/2024", SILENT);
	}

	@Test
	@Order(10)
	void pilotTakesOpinionsAndPreparesItsDay() throws Exception {
		this.campaign.dayIs("2024-11-25");
		Branch pilot = this.campaign.branch("hh02");
		pilot.recordsOpinions("2024-11-24");
		pilot.preparesScript("hh02-08", "Điều kiện khai mạc ngày 01/12/2024", "đã xong", "tự kiểm tra");
	}

	@Test
	@Order(11)
	void officeTicksTheBallotsOfAWeekAtOnce() {
		this.campaign.committee().stampsBallots(PILOT, HAMLET, "week-2024-12-09");
	}

	@Test
	@Order(12)
	void committeeDrawsLessonsFromItsPilot() throws Exception {
		this.campaign.dayIs("2024-12-02");
		this.campaign.remote("hh02").holdsCongress("2024-12-01");
		this.campaign.committee().recordsLessons(PILOT);
	}

	@Test
	@Order(13)
	void branchThatCouldNotHoldItsCongressPostponesIt() throws Exception {
		this.campaign.dayIs("2024-12-15");
		Branch branch = this.campaign.branch("hh05");
		branch.couldNotHold("Chỉ có 08 trên 20 đảng viên đến dự");
		branch.postpones("Chỉ có 08 trên 20 đảng viên đến dự", "Chờ đảng viên đi công tác về");
	}

	@Test
	@Order(14)
	void committeeRatifiesTheResultsInOneMeeting() throws Exception {
		this.campaign.dayIs("2024-12-16");
		this.campaign.remote("hh01").holdsCongress("2024-12-15");
		this.campaign.remote("hh08").holdsCongress("2024-12-15");
		this.campaign.dayIs("2024-12-23");
		Committee committee = this.campaign.committee();
		committee.office.tasklist().show(Tasklist.OF_THE_UNIT).says("Chuẩn y kết quả bầu cử", PILOT, "300-KH/HU");
		committee.ratifies(3, "2024-12-23");
		assertThat(this.campaign.ratified()).isEqualTo(3);
	}

	@Test
	@Order(15)
	void committeeReportsWithReasonsForWhoIsMissing() throws Exception {
		this.campaign.dayIs("2025-01-02");
		this.campaign.committee().reports(WITHOUT_DAY, "Hoãn, đã báo cáo huyện", "2025-01-02");
		for (String unit : OTHER_UNITS) {
			this.campaign.remoteUnit(unit).reports("2025-01-02");
		}
	}

	@Test
	@Order(16)
	void boardReportsAndClosesThePlan() throws Exception {
		this.campaign.dayIs("2025-01-06");
		OrganizationBoard board = this.campaign.board();
		board.person.tasklist().counts(Tasklist.OF_THE_UNIT, 1).counts(Tasklist.DUE_SOON, 1);
		board.reportsResult("2025-01-06", SILENT);
		board.closesPlan("45-BC/BTCHU");
		JsonNode closed = this.campaign.caller("quantri")
			.get("/engine-rest/history/process-instance?processDefinitionKey=congressPlan&processInstanceBusinessKey="
					+ Story.PLAN)
			.succeeded()
			.json();
		assertThat(closed).singleElement()
			.satisfies((plan) -> assertThat(plan.get("state").asText()).isEqualTo("COMPLETED"));
	}

	@Test
	@Order(17)
	void listIsVietnameseFromTheFirstVisitHoweverSlowTheLine() {
		Person supervisor = this.campaign.person("giamsat");
		supervisor.tasklist().openSlowly().isVietnamese();
		this.campaign.picture(supervisor, "lan-dau-mo");
	}

}
