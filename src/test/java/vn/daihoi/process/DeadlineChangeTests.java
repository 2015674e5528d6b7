package vn.daihoi.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.calendar.CalendarChange;
import vn.daihoi.calendar.ChangeCalendar;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.Milestone;
import vn.daihoi.progress.ReckonedProgress;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.replanning.Affected;
import vn.daihoi.replanning.ChangeOverview;
import vn.daihoi.task.DueExplanations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Deadlines are moved while congresses run. */
@ProcessTest
class DeadlineChangeTests {

	private static final LocalDate HOLIDAY = LocalDate.of(2024, 11, 20);

	private static final String NO_LISTS = "\"days\":[],\"organizations\":[],";

	private static final String HOLIDAY_ADDED = """
			"what":"CALENDAR","days":[{"date":"2024-11-20","kind":"HOLIDAY","basis":"Ngày nghỉ mới","confirmed":true}],
			"organizations":[],""";

	@Autowired
	private Campaign campaign;

	@Autowired
	private ChangeCalendar calendar;

	@Autowired
	private WorkingCalendar calendars;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private DueExplanations explanations;

	@Autowired
	private ChangeOverview overview;

	@Autowired
	private ManagementService management;

	@Autowired
	private HistoryService history;

	@Autowired
	private JdbcClient jdbc;

	private String plan;

	@BeforeEach
	void planIsIssued() {
		this.jdbc.sql("delete from opening_notice").update();
		this.campaign.beginWithIssuedPlan();
		this.plan = this.campaign.plan();
	}

	@AfterEach
	void calendarIsAsItWas() {
		this.calendar.change(List.of(CalendarChange.toOrdinary(HOLIDAY)));
		this.jdbc.sql("delete from deadline").update();
		this.jdbc.sql("delete from deadline_change").update();
		ReckonedProgress.anew(this.jdbc);
	}

	@Test
	void addedHolidayMovesRowTaskHistoryTimerAndAuditOfThoseWhoseDaysContainIt() {
		this.campaign.branch("hh01").isAcceptedFor("2024-12-31");
		this.campaign.branch("hh02").isAcceptedFor("2024-12-31");
		this.campaign.branch("hh02").givesNoticeOf("2024-12-31");
		assertThat(due("hh01", "userTask_giveNotice")).isEqualTo("2024-11-18");
		assertThat(lapses("hh01")).isEqualTo("2024-11-18T17:00:00Z");
		proposes(HOLIDAY_ADDED);
		approves("bantochuc");
		this.campaign.runJobs();
		assertThat(kept("hh01", "DL02")).isEqualTo("2024-11-15");
		assertThat(due("hh01", "userTask_giveNotice")).isEqualTo("2024-11-15");
		assertThat(this.history.createHistoricTaskInstanceQuery()
			.processInstanceBusinessKey(this.plan + "/hh01")
			.taskDefinitionKey("userTask_giveNotice")
			.singleResult()
			.getDueDate()).isEqualTo(Instant.parse("2024-11-15T16:59:00Z"));
		assertThat(lapses("hh01")).isEqualTo("2024-11-15T17:00:00Z");
		assertThat(kept("hh02", "DL02")).isEqualTo("2024-11-18");
		assertThat(toldOfMovedDeadlines("hh01:secretary")).singleElement()
			.asString()
			.startsWith("Theo văn bản số 12-TB/HU (Thông báo mới), thời hạn thay đổi: ")
			.contains("“Thông báo thời gian khai mạc đại hội” từ 18/11/2024 thành 15/11/2024");
		assertThat(this.audit.of(this.plan + "/hh01")).anySatisfy((entry) -> {
			assertThat(entry.userId()).isEqualTo("bantochuc");
			assertThat(entry.detail()).isEqualTo("Thông báo thời gian khai mạc đại hội: 18/11/2024 thành 15/11/2024;"
					+ " lý do: Thông báo mới; số 12-TB/HU; người đề nghị: Cán bộ điều chỉnh thời hạn");
		});
		assertThat(this.explanations.of(this.plan + "/hh01", "userTask_giveNotice")).singleElement()
			.asString()
			.contains("15/11/2024", "đã điều chỉnh, ban đầu 18/11/2024, theo số 12-TB/HU: Thông báo mới");
		assertThat(this.campaign.path("deadlineChange", this.plan)).endsWith("serviceTask_applyChange",
				"endEvent_changed");
	}

	@Test
	void takenBackTheSameWayItIsAsItWas() {
		this.campaign.branch("hh01").isAcceptedFor("2024-12-31");
		changes(HOLIDAY_ADDED);
		starts("\"undoes\":%d,\"reason\":\"Bỏ ngày nghỉ\",\"number\":\"13-TB/HU\"".formatted(lastChange()));
		approves("thuongvu");
		this.campaign.runJobs();
		assertThat(kept("hh01", "DL02")).isEqualTo("2024-11-18");
		assertThat(due("hh01", "userTask_giveNotice")).isEqualTo("2024-11-18");
		assertThat(lapses("hh01")).isEqualTo("2024-11-18T17:00:00Z");
		assertThat(this.explanations.of(this.plan + "/hh01", "userTask_giveNotice")).singleElement()
			.asString()
			.doesNotContain("đã điều chỉnh");
	}

	@Test
	void movedWindowMovesWhatIsCountedFromItsEndAndTheTimersOfCommitteesAndPlan() {
		assertThat(kept("hh01", "proposeDate.beforeWindowEnd")).isEqualTo("2024-11-15");
		this.campaign.unit().issuesPlan("2024-09-30", "hh03", "2024-12-03");
		assertThat(timer("hh", "scheduleList.opens")).isEqualTo("2024-11-11T01:00:00Z");
		changes("\"what\":\"MILESTONE\",\"milestone\":\"window\",\"newDay\":\"2025-01-15\"," + NO_LISTS);
		assertThat(kept("hh01", "proposeDate.beforeWindowEnd")).isEqualTo("2024-11-29");
		assertThat(due("hh01", "userTask_proposeDate")).isEqualTo("2024-10-14");
		this.campaign.branch("hh01").proposes("2025-01-10");
		changes("\"what\":\"MILESTONE\",\"milestone\":\"registration\",\"newDay\":\"2024-11-25\"," + NO_LISTS);
		assertThat(timer("hh", "scheduleList.opens")).isEqualTo("2024-11-19T01:00:00Z");
	}

	@Test
	void listThatACommitteeOwesBeforeItsTaskArisesMovesAsWell() {
		assertThat(kept("hh", "DL01")).isEqualTo("2024-11-15");
		changes("\"what\":\"MILESTONE\",\"milestone\":\"registration\",\"newDay\":\"2024-11-25\"," + NO_LISTS);
		assertThat(kept("hh", "DL01")).isEqualTo("2024-11-25");
		this.campaign.unit().issuesPlan("2024-09-30", "hh02", "2024-12-01");
		this.campaign.reach(Milestone.DATE_ACCEPTED, "2024-09-30", "hh01", "hh02", "hh03");
		assertThat(due("hh", "userTask_sendSchedule")).isEqualTo("2024-11-25");
		assertThat(toldOfMovedDeadlines("hh:committee")).singleElement()
			.asString()
			.contains("từ 15/11/2024 thành 25/11/2024");
	}

	@Test
	void limitIsSetForSomeAloneAndNotForThoseWithOneOfTheirOwn() {
		changes("\"what\":\"RULE\",\"rule\":\"proposeDate\",\"offset\":15,\"days\":[],\"organizations\":[\"hh02\"],");
		assertThat(due("hh01", "userTask_proposeDate")).isEqualTo("2024-10-14");
		assertThat(due("hh02", "userTask_proposeDate")).isEqualTo("2024-10-21");
		changes("\"what\":\"RULE\",\"rule\":\"proposeDate\",\"offset\":12," + NO_LISTS);
		assertThat(due("hh01", "userTask_proposeDate")).isEqualTo("2024-10-16");
		assertThat(due("hh02", "userTask_proposeDate")).isEqualTo("2024-10-21");
	}

	@Test
	void fileOfAChangeSaysTheDayBeforeItAndThatOfOneTakenBackTheSameTheOtherWay() {
		changes("\"what\":\"RULE\",\"rule\":\"proposeDate\",\"offset\":15," + NO_LISTS);
		changes("\"what\":\"RULE\",\"rule\":\"proposeDate\",\"offset\":12," + NO_LISTS);
		assertThat(listed("hh01")).containsExactly("2024-10-21 2024-10-16");
		starts("\"undoes\":%d,\"reason\":\"Giữ 15 ngày\",\"number\":\"13-TB/HU\"".formatted(lastChange()));
		approves("thuongvu");
		this.campaign.runJobs();
		assertThat(listed("hh01")).containsExactly("2024-10-16 2024-10-21");
	}

	private List<String> listed(String branch) {
		return this.overview.rows(this.plan, lastChange())
			.orElseThrow()
			.stream()
			.filter((row) -> row.subject().endsWith("/" + branch))
			.map((row) -> row.before() + " " + row.after())
			.toList();
	}

	@Test
	void openingOfOneBranchMovesWithAllThatIsCountedFromIt() {
		this.campaign.branch("hh01").isAcceptedFor("2024-12-31");
		changes("\"what\":\"OPENING\",\"branch\":\"hh01\",\"newDay\":\"2024-12-15\"," + NO_LISTS);
		assertThat(kept("hh01", "DL02")).isEqualTo("2024-11-01");
		assertThat(due("hh01", "userTask_giveNotice")).isEqualTo("2024-11-01");
		assertThat(lapses("hh01")).isEqualTo("2024-11-01T17:00:00Z");
	}

	@Test
	void givenNoticeThatBecomesTooShortIsRefusedUnlessItIsToBeRepeated() {
		this.campaign.branch("hh01").isAcceptedFor("2024-12-31");
		this.campaign.advanceTo("2024-11-18");
		this.campaign.branch("hh01").givesNotice("2024-11-18", "2024-12-31");
		starts("");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> proposed(HOLIDAY_ADDED, "false"))
			.withMessageContaining("1 thông báo đã gửi không còn đủ")
			.withMessageContaining("hh01 – Chi bộ")
			.withMessageContaining("(thông báo 18/11/2024, khai mạc 31/12/2024)");
		proposed(HOLIDAY_ADDED, "true");
		approves("bantochuc");
		assertThat(this.jdbc.sql("select recipient from notification where kind = 'NOTICE_TOO_SHORT' and plan_code = ?")
			.param(this.plan)
			.query(String.class)
			.list()).containsExactlyInAnyOrder("hh01:secretary", "hh:committee");
		this.campaign.runJobs();
		this.campaign.advanceTo("2024-11-19");
		assertThat(this.campaign.branch("hh01").sees()).contains("userTask_chooseNoticeHandling");
		assertThat(this.campaign.path("branchCongress", this.plan + "/hh01")).contains("startEvent_noticeToRepeat",
				"callActivity_repeatedNotice");
	}

	@Test
	void branchWhoseNoticeFellPutsTheCongressOffAndProposesAgain() {
		noticeOf18NovemberFalls();
		this.campaign.branch("hh01").choosesNoticeHandling("""
				{"choice":"POSTPONE","reason":"Bão lũ"}""");
		assertThat(this.campaign.branch("hh01").sees()).containsExactly("userTask_proposeDate");
	}

	@Test
	void branchWhoseNoticeFellGivesItAgainWithTheCommitteesConsent() {
		noticeOf18NovemberFalls();
		this.campaign.branch("hh01").choosesNoticeHandling("""
				{"choice":"DECISION","number":"05-CV/ĐU","documentDate":"2024-11-18"}""");
		this.campaign.branch("hh01").givesNotice("2024-11-18", "2024-12-31");
		assertThat(this.campaign.path("branchCongress", this.plan + "/hh01")).contains("endEvent_noticeRepeated");
	}

	@Test
	void noticeThatHoldsAgainWhenTheChangeIsTakenBackNeedsNoOther() {
		noticeOf18NovemberFalls();
		assertThat(this.campaign.branch("hh01").sees()).contains("userTask_chooseNoticeHandling");
		starts("\"undoes\":%d,\"reason\":\"Bỏ ngày nghỉ\",\"number\":\"13-TB/HU\"".formatted(lastChange()));
		approves("thuongvu");
		this.campaign.runJobs();
		assertThat(this.campaign.branch("hh01").sees()).doesNotContain("userTask_chooseNoticeHandling",
				"userTask_giveNotice");
		assertThat(this.campaign.path("branchCongress", this.plan + "/hh01")).contains("event_noticeStandsAgain",
				"endEvent_noticeRepeated");
		assertThat(this.jdbc.sql("select count(*) from milestone where congress = ? and name = 'NOTIFIED'")
			.param(this.plan + "/hh01")
			.query(Integer.class)
			.single()).isOne();
	}

	private void noticeOf18NovemberFalls() {
		this.campaign.branch("hh01").isAcceptedFor("2024-12-31");
		this.campaign.advanceTo("2024-11-18");
		this.campaign.branch("hh01").givesNotice("2024-11-18", "2024-12-31");
		starts("");
		proposed(HOLIDAY_ADDED, "true");
		approves("bantochuc");
		this.campaign.runJobs();
		this.campaign.advanceTo("2024-11-19");
	}

	@Test
	void congressThatIsReadyGivesNoticeAgainWhenADecisionMovesItsOpening() {
		Branch branch = this.campaign.branch("hh01");
		branch.isReadyFor("2024-12-15");
		assertThat(branch.sees()).isEmpty();
		changes("\"what\":\"OPENING\",\"branch\":\"hh01\",\"newDay\":\"2024-12-22\"," + NO_LISTS);
		assertThat(branch.sees()).containsExactly("userTask_giveNotice");
		assertThat(this.jdbc.sql("select fallen_reason from opening_notice").query(String.class).single())
			.contains("khai mạc 22/12/2024", "hãy thông báo lại ngày mới");
		branch.givesNotice("2024-09-30", "2024-12-22");
		assertThat(branch.sees()).isEmpty();
	}

	@Test
	void shorterWindowThatLeavesDaysOutsideIsRefusedUnlessItIsWantedAllTheSame() {
		this.campaign.branch("hh01").isAcceptedFor("2024-12-28");
		this.campaign.branch("hh02").isAcceptedFor("2024-12-15");
		String shorter = "\"what\":\"MILESTONE\",\"milestone\":\"window\",\"newDay\":\"2024-12-20\"," + NO_LISTS;
		starts("");
		this.campaign.branch("hh01").givesNoticeOf("2024-12-28");
		refused(shorter, "1 đại hội có ngày nằm sau khung mới: hh01 – Chi bộ");
		refused(shorter, "(ngày đã thống nhất 28/12/2024 nằm sau khung mới 20/12/2024); hãy đánh dấu “Vẫn điều chỉnh”");
		proposed(shorter, "true");
		assertThat(this.overview.outside(this.plan, lastChange())).extracting(Affected::congress)
			.containsExactly(this.plan + "/hh01");
		approves("bantochuc");
		this.campaign.runJobs();
		assertThat(this.overview.outside(this.plan, lastChange())).singleElement()
			.extracting(Affected::why)
			.isEqualTo("ngày đã thống nhất 28/12/2024 nằm sau khung mới 20/12/2024");
		assertThat(
				this.jdbc.sql("select recipient from notification where kind = 'DAY_OUTSIDE_WINDOW' and plan_code = ?")
					.param(this.plan)
					.query(String.class)
					.list())
			.containsExactlyInAnyOrder("hh01:secretary", "hh:committee");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.campaign.branch("hh01").givesNoticeOf("2024-12-28"))
			.withMessageContaining("nằm ngoài thời gian tổ chức đại hội");
		this.campaign.branch("hh01").givesNoticeOf("2024-12-19");
		this.campaign.committee().acceptsChange(this.campaign.branch("hh01"));
		assertThat(this.campaign.path("branchCongress", this.plan + "/hh01")).contains("endEvent_noticeRepeated");
	}

	@Test
	void limitsOfOneNameAreToldApartByTheDayThatTheyAreCountedFrom() {
		proposes("""
				"what":"CALENDAR","days":[{"date":"2024-10-10","kind":"HOLIDAY","basis":"Bão","confirmed":true},
				{"date":"2024-11-20","kind":"HOLIDAY","basis":"Bão","confirmed":true}],"organizations":[],""");
		assertThat(this.overview.rows(this.plan, lastChange()).orElseThrow())
			.filteredOn((row) -> row.subject().equals(this.plan + "/hh01"))
			.extracting((row) -> row.rule() + " " + row.before())
			.contains("Đề xuất ngày đại hội (tính sau ngày ban hành kế hoạch) 2024-10-14",
					"Đề xuất ngày đại hội (tính trước ngày cuối khung thời gian đại hội) 2024-11-15");
	}

	@Test
	void whatCannotBeCountedStaysAsItWasUntilItIsTriedAgainOrLeft() {
		this.campaign.branch("hh01").isAcceptedFor("2024-12-31");
		this.campaign.branch("hh02").isAcceptedFor("2024-12-31");
		countFrom("2099-12-31");
		changes(HOLIDAY_ADDED);
		assertThat(due("hh01", "userTask_giveNotice")).isEqualTo("2024-11-15");
		assertThat(due("hh02", "userTask_giveNotice")).isEqualTo("2024-11-18");
		settles("{\"choice\":\"AGAIN\"}");
		assertThat(due("hh02", "userTask_giveNotice")).isEqualTo("2024-11-18");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> settles("{\"choice\":\"LEAVE\"}"))
			.withMessageContaining("ghi lý do");
		countFrom("2024-12-31");
		this.campaign.person("dieuchinh").completes(this.plan, "userTask_settleChange", "{\"choice\":\"AGAIN\"}");
		this.campaign.runJobs();
		assertThat(due("hh02", "userTask_giveNotice")).isEqualTo("2024-11-15");
		assertThat(this.campaign.path("deadlineChange", this.plan)).endsWith("endEvent_changed");
	}

	@Test
	void whatCannotBeCountedIsLeftWithAReason() {
		this.campaign.branch("hh02").isAcceptedFor("2024-12-31");
		countFrom("2099-12-31");
		changes(HOLIDAY_ADDED);
		settles("{\"choice\":\"LEAVE\",\"reason\":\"Chi bộ sẽ hoãn\"}");
		assertThat(this.audit.of(this.plan)).last()
			.extracting(AuditEntry::detail)
			.isEqualTo("Để nguyên 1 nơi: Chi bộ sẽ hoãn");
		assertThat(this.campaign.path("deadlineChange", this.plan)).endsWith("userTask_settleChange",
				"endEvent_changed");
	}

	private void countFrom(String day) {
		this.jdbc
			.sql("update deadline set computed_from = ? where plan_code = ? and organization_code = 'hh02'"
					+ " and rule = 'DL02'")
			.params(LocalDate.parse(day), this.plan)
			.update();
	}

	private void settles(String form) {
		this.campaign.person("dieuchinh").completes(this.plan, "userTask_settleChange", form);
		this.campaign.runJobs();
	}

	@Test
	void nobodyApprovesAProposalOfTheirOwn() {
		proposes(HOLIDAY_ADDED);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> approves("dieuchinh"))
			.withMessageContaining("không tự duyệt");
	}

	@Test
	void returnedProposalIsMendedAndADroppedOneChangesNothing() {
		proposes(HOLIDAY_ADDED);
		decides("bantochuc", "RETURNED", "Ghi rõ căn cứ");
		proposed(HOLIDAY_ADDED, "false");
		decides("bantochuc", "DROPPED", "Chưa cần");
		assertThat(this.campaign.path("deadlineChange", this.plan)).endsWith("endEvent_notChanged");
	}

	@Test
	void whatMayNotBeChangedIsRefusedWithWhatWouldBe() {
		starts("");
		refused("\"what\":\"MILESTONE\",\"milestone\":\"registration\",\"newDay\":\"2024-09-20\"," + NO_LISTS,
				"đã qua; hãy chọn từ ngày 30/09/2024");
		refused("\"what\":\"RULE\",\"rule\":\"DL02\",\"offset\":20," + NO_LISTS, "do quy định của cấp trên");
		refused("\"what\":\"OPENING\",\"branch\":\"hh01\",\"newDay\":\"2024-12-15\"," + NO_LISTS,
				"chưa có ngày đại hội");
		refused("\"what\":\"MILESTONE\",\"milestone\":\"resultReport\",\"newDay\":\"2025-01-09\"," + NO_LISTS,
				"đang là 09/01/2025");
		refused("\"what\":\"MILESTONE\",\"milestone\":\"window\",\"newDay\":\"2024-11-30\"," + NO_LISTS,
				"không thể trước ngày đầu của khung");
		refused("\"what\":\"CALENDAR\"," + NO_LISTS, "Chưa ghi ngày nào");
		refused("\"what\":\"RULE\",\"rule\":\"proposeDate\",\"offset\":15,\"days\":[],\"organizations\":[\"xx\"],",
				"Không có tổ chức “xx”");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					"what":"RULE","rule":"proposeDate","offset":15,"organizations":[]       | Ô “Điều chỉnh cho” còn chữ “tan binh” chưa chọn. Chọn một dòng trong danh sách gợi ý, hoặc xóa chữ đã gõ để áp dụng cho toàn bộ kế hoạch
					"what":"RULE","rule":"proposeDate","offset":15,"organizations":["hh02"] | hoặc xóa chữ đã gõ để chỉ áp dụng cho các nơi đã chọn
					"what":"OPENING","branch":"hh01","newDay":"2024-12-15","organizations":[] | Ô “Chi bộ” còn chữ “tan binh” chưa chọn. Chọn một dòng trong danh sách gợi ý, hoặc xóa chữ đã gõ để giữ chi bộ đã chọn
					""")
	void whatWasTypedAndNotPickedIsNoChoice(String change, String sentence) {
		starts("");
		refused(change + ",\"days\":[],\"unpicked\":\"tan binh\",", sentence);
		assertThat(proposals()).isZero();
	}

	@Test
	void whatWasTypedForOneKindIsLeftOutOfTheCalendar() {
		changes(HOLIDAY_ADDED + "\"unpicked\":\"tan binh\",");
		assertThat(this.calendars.isWorkingDay(HOLIDAY)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"what":"RULE","rule":"proposeDate","offset":-1              | từ 1 đến 400
			"what":"RULE","rule":"proposeDate","offset":0               | từ 1 đến 400
			"what":"RULE","rule":"proposeDate","offset":1000000000      | từ 1 đến 400
			"what":"RULE","rule":"proposeDate","offset":"15"            | “Số ngày mới” phải là số nguyên
			"what":"RULE","rule":"proposeDate"                          | “Số ngày mới” phải từ 1 đến 400
			"what":"RULE","rule":"proposeDate","offset":10              | đang là 10 ngày làm việc
			"what":"RULE","rule":"nix","offset":15                      | Không có hạn này
			"what":"RULE","offset":15                                   | Chưa chọn hạn
			"what":"MILESTONE","milestone":"nix","newDay":"2024-12-01"  | Kế hoạch không ấn định ngày cho mốc này
			"what":"MILESTONE","milestone":"window"                     | Chưa ghi ngày mới
			"what":"MILESTONE","milestone":"window","newDay":"2099-1-1" | là ngày có thật
			"what":"MILESTONE","milestone":"window","newDay":"2099-01-01" | từ năm 2024 đến năm 2027
			"what":"OPENING","branch":"zz","newDay":"2024-12-20"        | chưa có ngày đại hội
			"what":"FUN"                                                | MILESTONE, RULE, OPENING, CALENDAR
			""")
	void inputThatCannotBeMeantIsRefusedWithWhatWouldBeAccepted(String change, String sentence) {
		starts("");
		refused(change + "," + NO_LISTS, sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{}                                                          | Chưa ghi ô “Ngày” (dòng 1)
					{"date":"2024-11-20","kind":"FUN","confirmed":true}         | “Loại ngày” (dòng 1) phải là một trong
					{"date":"2024-11-20","kind":"HOLIDAY","confirmed":true}     | Hãy ghi căn cứ
					{"date":"2024-11-20","confirmed":true}                      | Lịch đã ghi ngày này như vậy
					{"date":"2024-12-25","basis":"x","kind":"HOLIDAY","confirmed":true},{"date":"2024-12-25","confirmed":true} | chỉ ghi một lần
					{"date":"2099-01-01","basis":"x","kind":"HOLIDAY","confirmed":true} | lịch ngày làm việc chỉ có từ 2024 đến 2027
					""")
	void daysThatCannotBeMeantAreRefusedWithWhatWouldBeAccepted(String days, String sentence) {
		starts("");
		refused("\"what\":\"CALENDAR\",\"organizations\":[],\"days\":[" + days + "],", sentence);
	}

	@Test
	void thousandsOfDaysOrOrganizationsAreRefusedAtOnce() {
		starts("");
		String day = "{\"date\":\"2024-11-20\",\"confirmed\":true}";
		refused("\"what\":\"CALENDAR\",\"organizations\":[],\"days\":[%s],"
			.formatted(String.join(",", Collections.nCopies(10_000, day))), "không quá 1000 ngày, ở đây có 10000");
		refused("\"what\":\"RULE\",\"rule\":\"proposeDate\",\"offset\":15,\"days\":[],\"organizations\":[%s],"
			.formatted(String.join(",", Collections.nCopies(10_000, "\"hh\""))), "đã chọn ở trên");
	}

	@Test
	void longestReasonAndNumberGoThroughToTheAudit() {
		this.campaign.branch("hh01").isAcceptedFor("2024-12-31");
		starts("");
		People.Person person = this.campaign.person("dieuchinh");
		String longest = "ễ".repeat(1000);
		person.completes(this.plan, "userTask_proposeChange",
				"{%s\"reason\":\"%s\",\"number\":\"%s\",\"repeatNotices\":false,\"papers\":%s}".formatted(HOLIDAY_ADDED,
						longest, longest, this.campaign.scan(person, this.plan, "userTask_proposeChange")));
		approves("bantochuc");
		this.campaign.runJobs();
		assertThat(kept("hh01", "DL02")).isEqualTo("2024-11-15");
		changes("\"what\":\"MILESTONE\",\"milestone\":\"window\",\"newDay\":\"2025-01-15\"," + NO_LISTS);
		assertThat(kept("hh02", "proposeDate.beforeWindowEnd")).isEqualTo("2024-11-29");
	}

	@Test
	void paperOfABranchDecidesNothing() {
		starts("");
		String foreign = this.campaign.scan(this.campaign.person("chibo.hh01"), this.plan + "/hh01",
				"userTask_proposeDate");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.campaign.person("dieuchinh")
				.completes(this.plan, "userTask_proposeChange",
						"""
								{%s"reason":"x","number":"12-TB/HU","repeatNotices":false,"papers":%s}"""
							.formatted(HOLIDAY_ADDED, foreign)))
			.withMessageContaining("không được tải lên cho việc này");
	}

	@Test
	void returnedProposalKeepsItsPaper() {
		proposes(HOLIDAY_ADDED);
		decides("bantochuc", "RETURNED", "Ghi rõ căn cứ");
		String papers = this.jdbc.sql("select proposal from deadline_change where id = ?")
			.param(lastChange())
			.query(String.class)
			.single()
			.replaceAll(".*\"papers\":(\\[.*?]).*", "$1");
		this.campaign.person("dieuchinh")
			.completes(this.plan, "userTask_proposeChange", """
					{%s"reason":"Có căn cứ","number":"12-TB/HU","repeatNotices":false,"papers":%s}"""
				.formatted(HOLIDAY_ADDED, papers));
		approves("bantochuc");
	}

	@Test
	void changeIsTakenBackOnceAndOnlyTheLastOfTheSame() {
		String limit = "\"what\":\"RULE\",\"rule\":\"proposeDate\",\"offset\":%d," + NO_LISTS;
		changes(limit.formatted(15));
		long first = lastChange();
		changes(limit.formatted(12));
		String back = "\"undoes\":%d,\"reason\":\"Thôi\",\"number\":\"13-TB/HU\"";
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> starts(back.formatted(first)))
			.withMessageContaining("hãy chọn lần sau cùng");
		long second = lastChange();
		starts(back.formatted(second));
		approves("thuongvu");
		this.campaign.runJobs();
		assertThat(due("hh01", "userTask_proposeDate")).isEqualTo("2024-10-21");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> starts(back.formatted(second)))
			.withMessageContaining("đã được trả lại");
	}

	@Test
	void changeThatIsNotOfThisPlanIsNotTakenBack() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> starts("\"undoes\":4711,\"reason\":\"x\",\"number\":\"1\""))
			.withMessageContaining("Không có lần điều chỉnh này");
	}

	@Test
	void approvalWaitsWhileAnotherChangeIsCarriedOut() {
		changes("\"what\":\"RULE\",\"rule\":\"opinions\",\"offset\":5," + NO_LISTS);
		long other = lastChange();
		proposes(HOLIDAY_ADDED);
		this.jdbc.sql("update deadline_change set state = 'APPLYING' where id = ?").param(other).update();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> approves("bantochuc"))
			.withMessageContaining("số 12-TB/HU) đang thực hiện");
		this.jdbc.sql("update deadline_change set state = 'APPLIED' where id = ?").param(other).update();
		approves("bantochuc");
	}

	@Test
	void whatWasChosenForAnotherKindBeforeIsLeftOut() {
		changes("\"what\":\"RULE\",\"rule\":\"proposeDate\",\"offset\":15,\"milestone\":\"nix\","
				+ "\"days\":[{\"date\":\"2024-11-20\",\"kind\":\"HOLIDAY\",\"confirmed\":true}],\"organizations\":[\"hh02\"],");
		assertThat(due("hh02", "userTask_proposeDate")).isEqualTo("2024-10-21");
		assertThat(this.calendars.isWorkingDay(HOLIDAY)).isTrue();
	}

	@Test
	void onlyThoseWhoKeepDeadlinesProposeAndOneChangeAtATime() {
		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> this.campaign.person("danguy.hh").starts("deadlineChange", chosen("")));
		starts("");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> starts("")).withMessageContaining("chưa xong");
	}

	private void refused(String change, String sentence) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> proposed(change, "false"))
			.withMessageContaining(sentence);
	}

	private void changes(String change) {
		proposes(change);
		approves("bantochuc");
		this.campaign.runJobs();
	}

	private void proposes(String change) {
		starts("");
		proposed(change, "false");
	}

	private void starts(String more) {
		this.campaign.person("dieuchinh").starts("deadlineChange", chosen(more));
	}

	private String chosen(String more) {
		return "{\"plan\":\"%s\"%s}".formatted(this.plan, more.isEmpty() ? "" : "," + more);
	}

	private void proposed(String change, String repeatNotices) {
		People.Person person = this.campaign.person("dieuchinh");
		person.completes(this.plan, "userTask_proposeChange", """
				{%s"reason":"Thông báo mới","number":"12-TB/HU","repeatNotices":%s,"papers":%s}""".formatted(change,
				repeatNotices, this.campaign.scan(person, this.plan, "userTask_proposeChange")));
	}

	private void approves(String person) {
		this.campaign.person(person).completes(this.plan, "userTask_decideChange", "{\"outcome\":\"APPROVED\"}");
	}

	private void decides(String person, String outcome, String remarks) {
		this.campaign.person(person)
			.completes(this.plan, "userTask_decideChange",
					"{\"outcome\":\"%s\",\"remarks\":\"%s\"}".formatted(outcome, remarks));
	}

	private int proposals() {
		return this.jdbc.sql("select count(*) from deadline_change").query(Integer.class).single();
	}

	private long lastChange() {
		return this.jdbc.sql("select max(id) from deadline_change").query(Long.class).single();
	}

	private String due(String branch, String element) {
		return this.campaign.due(this.plan + "/" + branch, element).toString();
	}

	private String kept(String organization, String rule) {
		return this.jdbc.sql("select due_on from deadline where plan_code = ? and organization_code = ? and rule = ?")
			.params(this.plan, organization, rule)
			.query(LocalDate.class)
			.single()
			.toString();
	}

	private String lapses(String branch) {
		return timer(branch, "noticeLapses");
	}

	private String timer(String organization, String moment) {
		return this.jdbc.sql("""
				select j.id_ from act_ru_job j
				join act_ru_execution e on e.id_ = j.process_instance_id_
				join act_ru_jobdef d on d.id_ = j.job_def_id_
				where e.business_key_ = ? and d.job_configuration_ like ?""")
			.params(this.plan + "/" + organization, "%" + moment + "%")
			.query(String.class)
			.list()
			.stream()
			.map((id) -> this.management.createJobQuery().jobId(id).singleResult().getDuedate().toInstant().toString())
			.findFirst()
			.orElseThrow();
	}

	private List<String> toldOfMovedDeadlines(String group) {
		return this.jdbc
			.sql("select text from notification where kind = 'DEADLINE_MOVED' and plan_code = ? and recipient = ?")
			.params(this.plan, group)
			.query(String.class)
			.list();
	}

}
