package vn.daihoi.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.clock.TestClock;
import vn.daihoi.deadline.ReminderSwitch;
import vn.daihoi.deadline.ReminderSwitches;
import vn.daihoi.mail.NoMail;
import vn.daihoi.organization.Role;
import vn.daihoi.task.Level;
import vn.daihoi.task.Offer;
import vn.daihoi.task.Offers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.PLAN;

class RemindersTests {

	private static final String NOTICE = "userTask_giveNotice";

	private static final String REVIEW = "userTask_reviewDossier";

	private static final String MEND = "userTask_mendShortcomings";

	private static final String RATIFY = "userTask_ratify";

	private static final Offers OFFERS = () -> List.of(
			new Offer(NOTICE, "Thông báo thời gian khai mạc đại hội", Level.BRANCH, Role.SECRETARY, List.of()),
			new Offer("userTask_draftPersonnelPlan", "Gửi phương án nhân sự dự kiến", Level.BRANCH, Role.SECRETARY,
					List.of()),
			new Offer(MEND, "Ghi kết quả khắc phục", Level.BRANCH, Role.SECRETARY, List.of()),
			new Offer(REVIEW, "Xem xét, thống nhất nhân sự", Level.COMMITTEE, Role.COMMITTEE, List.of()),
			new Offer(RATIFY, "Chuẩn y kết quả bầu cử", Level.COMMITTEE, Role.COMMITTEE, List.of()),
			new Offer("userTask_reportUnitResult", "Báo cáo kết quả đại hội chi bộ", Level.COMMITTEE, Role.COMMITTEE,
					List.of()),
			new Offer("userTask_reportResult", "Báo cáo kết quả", Level.ISSUER, Role.ORGANISATION_BOARD, List.of()));

	private Database database;

	private JdbcClient client;

	@Databases
	void limitIsSpokenOfBeforeOnAndAfterItsDayThenToTheCommitteeThenToTheIssuerEachOnce(Database database) {
		in(database).owes("hh01", "DL02", NOTICE, "2024-11-18", false);
		everyDay("2024-11-04", "2024-12-06");
		assertThat(told()).containsExactly("13/11 BEFORE hh01:secretary", "18/11 ON_THE_DAY hh01:secretary",
				"19/11 AFTER hh01:secretary", "21/11 ESCALATED hh:committee",
				"26/11 ESCALATED_TO_ISSUER phunghiep:organisation-board");
	}

	@Databases
	void theIssuerIsToldWhoseBranchItIs(Database database) {
		in(database).owes("hh01", "DL02", NOTICE, "2024-11-18", false);
		on("2024-11-26");
		assertThat(shown("phunghiep:organisation-board", "2024-11-26"))
			.containsExactly("Tổ chức hh01 (Tổ chức hh): việc"
					+ " “Thông báo thời gian khai mạc đại hội” chưa xong, đã quá hạn thứ Hai 18/11/2024, đảng ủy đã được nhắc;"
					+ " đề nghị chỉ đạo (điểm 11.1 Quy định 24-QĐ/TW).");
	}

	@Databases
	void anIssuerThatDirectsTheCongressItselfIsToldOnce(Database database) {
		CampaignRows.branch(in(database).client, "gr01", "phunghiep");
		owes("gr01", "DL02", NOTICE, "2024-11-18", false);
		everyDay("2024-11-19", "2024-12-06");
		assertThat(told()).containsExactly("19/11 AFTER gr01:secretary",
				"21/11 ESCALATED phunghiep:organisation-board");
	}

	@Databases
	void remindersAreSwitchedOffForARuleWhereverItIsSet(Database database) {
		in(database).owes("hh01", "DL02", NOTICE, "2024-11-18", false);
		owes("hh02", "DL02", NOTICE, "2024-11-18", false);
		remind(false, List.of("hh01"));
		on("2024-11-18");
		assertThat(told()).containsExactly("18/11 ON_THE_DAY hh02:secretary");
		remind(false, List.of());
		remind(true, List.of("hh01"));
		on("2024-11-19");
		assertThat(told()).containsExactly("18/11 ON_THE_DAY hh02:secretary", "19/11 AFTER hh01:secretary");
	}

	private void remind(boolean reminded, List<String> organizations) {
		this.database.with(TestClock.standingAt(Instant.parse("2024-11-01T00:00:00Z")), ReminderSwitches.class)
			.getBean(ReminderSwitches.class)
			.set(new ReminderSwitch("DL02", PLAN, organizations, reminded, LocalDate.of(2024, 11, 1)));
	}

	@Databases
	void sentenceSaysWhatWhoseByWhenAndWhy(Database database) {
		in(database).owes("hh01", "DL02", NOTICE, "2024-11-18", false);
		on("2024-11-13");
		assertThat(shown("hh01:secretary", "2024-11-13")).containsExactly("Tổ chức hh01: việc “Thông báo thời gian khai"
				+ " mạc đại hội” sắp đến hạn, chậm nhất thứ Hai 18/11/2024 (điểm 11.1 Quy định 24-QĐ/TW).");
	}

	@Databases
	void whoeverWasAwayIsToldWhereThingsStandAndNotWhatIsPast(Database database) {
		in(database).owes("hh01", "DL02", NOTICE, "2024-11-18", false);
		on("2024-11-25");
		assertThat(told()).containsExactly("25/11 AFTER hh01:secretary", "25/11 ESCALATED hh:committee");
	}

	@Databases
	void internalLimitIsRemindedOfAndNeverCalledABreach(Database database) {
		in(database).owes("hh01", "personnelPlan", "userTask_draftPersonnelPlan", "2024-11-18", true);
		everyDay("2024-11-04", "2024-12-06");
		assertThat(told()).extracting((line) -> line.substring(6))
			.containsExactly("BEFORE hh01:secretary", "ON_THE_DAY hh01:secretary", "AFTER hh01:secretary",
					"ESCALATED hh:committee");
		assertThat(texts()).allSatisfy((text) -> assertThat(text).contains("hạn nội bộ")
			.doesNotContainIgnoringCase("quá hạn", "trễ hạn", "vi phạm"));
	}

	@Databases
	void nobodyAboveTheCommitteeHearsOfItsInternalLimits(Database database) {
		in(database).owes("hh01", "DL06", REVIEW, "2024-11-18", true);
		everyDay("2024-11-04", "2024-12-06");
		assertThat(told()).hasSize(3).allSatisfy((line) -> assertThat(line).endsWith(" hh:committee"));
	}

	@Databases
	void ofALimitOfTheCommitteeTheOrganisationBoardHearsWithItsName(Database database) {
		in(database).owes("hh01", "DL09", RATIFY, "2024-11-18", false);
		on("2024-11-21");
		assertThat(shown("phunghiep:organisation-board", "2024-11-21")).singleElement()
			.asString()
			.startsWith("Tổ chức hh: việc “Chuẩn y kết quả bầu cử” của Tổ chức hh01 chưa xong, đã quá hạn thứ Hai"
					+ " 18/11/2024");
	}

	@Databases
	void limitsOfACommitteeAndOfThePlanItselfGoToTheirOwnSuperiors(Database database) {
		in(database).owes("hh", "DL11", "userTask_reportUnitResult", "2024-11-18", false);
		owes("", "resultReport", "userTask_reportResult", "2024-11-18", false);
		on("2024-11-21");
		assertThat(told()).containsExactlyInAnyOrder("21/11 AFTER hh:committee",
				"21/11 ESCALATED phunghiep:organisation-board", "21/11 AFTER phunghiep:organisation-board",
				"21/11 ESCALATED phunghiep:standing-leadership");
	}

	@Databases
	void committeeThatOwesItselfWhatABranchMayOweIsRemindedInItsOwnName(Database database) {
		in(database).owes("hh", "mending", MEND, "2024-11-18", true);
		on("2024-11-18");
		assertThat(told()).containsExactly("18/11 ON_THE_DAY hh:committee");
		assertThat(texts()).singleElement().asString().startsWith("Tổ chức hh: việc “Ghi kết quả khắc phục”");
	}

	@Databases
	void committeeIsRemindedOfItsOwnCongressAndTheBoardAboveDirectsIt(Database database) {
		in(database).partyCongress();
		owes("hh", "DL02", NOTICE, "2024-11-18", false);
		owes("hh", "DL09", RATIFY, "2024-11-19", false);
		everyDay("2024-11-18", "2024-11-21");
		assertThat(told()).containsExactly("18/11 BEFORE phunghiep:organisation-board", "18/11 ON_THE_DAY hh:committee",
				"19/11 ON_THE_DAY phunghiep:organisation-board", "19/11 AFTER hh:committee",
				"20/11 AFTER phunghiep:organisation-board", "21/11 ESCALATED phunghiep:organisation-board");
	}

	private void partyCongress() {
		this.client.sql("""
				insert into congress (id, plan_code, organization_code, unit_code, official_members,
				probationary_members, seats, scope) values (?, ?, 'hh', 'phunghiep', 103, 6, 0,
				'GRASSROOTS_ORGANIZATIONS')""").params(PLAN + "/hh", PLAN).update();
	}

	@Databases
	void movedLimitIsSpokenOfAnewAndTheOldDateIsNotShownAnyMore(Database database) {
		in(database).owes("hh01", "DL02", NOTICE, "2024-11-18", false);
		on("2024-11-13");
		this.client.sql("update deadline set due_on = date '2024-11-20', occurrence = 2").update();
		assertThat(shown("hh01:secretary", "2024-11-14")).isEmpty();
		everyDay("2024-11-14", "2024-11-20");
		assertThat(shown("hh01:secretary", "2024-11-20")).singleElement().asString().contains("20/11/2024");
		assertThat(told()).containsExactly("13/11 BEFORE hh01:secretary", "15/11 BEFORE hh01:secretary",
				"20/11 ON_THE_DAY hh01:secretary");
	}

	@Databases
	void limitThatIsMetPutOffOrWaivedIsNeitherSpokenOfNorShown(Database database) {
		in(database).owes("hh01", "DL02", NOTICE, "2024-11-18", false);
		on("2024-11-13");
		for (String end : List.of("update deadline set met_on = date '2024-11-14'",
				"insert into milestone (congress, name, reached_on) values ('" + CONGRESS
						+ "', 'POSTPONED', date '2024-11-14')",
				"update congress set waiver_number = '12-CV/ĐU'")) {
			this.client.sql(end).update();
			everyDay("2024-11-14", "2024-11-30");
			assertThat(shown("hh01:secretary", "2024-11-14")).as(end).isEmpty();
			assertThat(told()).as(end).hasSize(1);
			this.client.sql("update deadline set met_on = null").update();
			this.client.sql("delete from milestone").update();
		}
	}

	@Databases
	void whatPreparesACongressIsNotSpokenOfOnceThatHasOpened(Database database) {
		in(database).owes("hh01", "personnelPlan", "userTask_draftPersonnelPlan", "2024-11-18", true);
		this.client.sql("update congress set opening_date = date '2024-11-15'").update();
		on("2024-11-18");
		assertThat(told()).isEmpty();
	}

	@Databases
	void theRatificationIsNotSpokenOfWhileAComplaintIsVerified(Database database) {
		in(database).owes("hh01", "DL09", RATIFY, "2024-11-18", false);
		this.client.sql("insert into milestone (congress, name, reached_on) values (?, 'HELD', date '2024-10-28')")
			.param(CONGRESS)
			.update();
		this.client
			.sql("insert into verification (congress, matter, received_on) values (?, 'COMPLAINT', date '2024-11-01')")
			.param(CONGRESS)
			.update();
		everyDay("2024-11-13", "2024-11-20");
		assertThat(told()).isEmpty();
		this.client.sql("update verification set concluded_on = date '2024-11-20', outcome = 'CLEARED'").update();
		on("2024-11-21");
		assertThat(told()).isNotEmpty();
	}

	@Databases
	void ofSeveralLimitsOnTheSameWorkTheFirstIsSpokenOf(Database database) {
		in(database).owes("hh01", "DL06", REVIEW, "2024-11-18", true);
		owes("hh01", "personnelAgreement", REVIEW, "2024-11-15", true);
		everyDay("2024-11-04", "2024-11-18");
		assertThat(told()).containsExactly("12/11 BEFORE hh:committee", "15/11 ON_THE_DAY hh:committee",
				"18/11 AFTER hh:committee");
	}

	@Databases
	void ofALimitThatWasLetPassNobodyIsRemindedAnyMoreAndOfTheNextOneOnTheSameWorkAsEver(Database database) {
		in(database).owes("hh01", "DL06", REVIEW, "2024-11-18", true);
		owes("hh01", "personnelAgreement", REVIEW, "2024-11-15", true);
		everyDay("2024-11-04", "2024-11-15");
		assertThat(shown("hh:committee", "2024-11-15")).hasSize(1);
		this.client
			.sql("""
					insert into limit_waiver (plan_code, organization_code, rule, occurrence, due_on, number, reason, waived_by,
						waived_at)
					select plan_code, organization_code, rule, occurrence, due_on, '12-CV/HU', 'Bão', 'bantochuc',
						current_timestamp from deadline where rule = 'personnelAgreement'""")
			.update();
		assertThat(shown("hh:committee", "2024-11-15")).isEmpty();
		everyDay("2024-11-16", "2024-11-18");
		assertThat(told()).containsExactly("12/11 BEFORE hh:committee", "15/11 ON_THE_DAY hh:committee",
				"16/11 BEFORE hh:committee", "18/11 ON_THE_DAY hh:committee");
		assertThat(shown("hh:committee", "2024-11-18")).singleElement().asString().contains("18/11/2024");
	}

	@Databases
	void onlyTheLastReminderIsShownAndReadMarksArePersonal(Database database) {
		in(database).owes("hh01", "DL02", NOTICE, "2024-11-18", false);
		everyDay("2024-11-13", "2024-11-19");
		Notifications notifications = new Notifications(this.client);
		Reader secretary = reader("chibo.hh01", "hh01:secretary", "2024-11-19");
		Reader deputy = reader("phobithu.hh01", "hh01:secretary", "2024-11-19");
		Reader stranger = reader("chibo.hh02", "hh02:secretary", "2024-11-19");
		List<Long> ids = notifications.of(secretary, 9).stream().map(Shown::id).toList();
		assertThat(ids).hasSize(1);
		notifications.mark(stranger, ids);
		assertThat(notifications.of(secretary, 9)).singleElement().returns(1, Shown::unread);
		notifications.mark(secretary, ids);
		notifications.mark(secretary, ids);
		assertThat(notifications.of(secretary, 9)).singleElement().returns(true, Shown::read).returns(0, Shown::unread);
		assertThat(notifications.of(deputy, 9)).singleElement().returns(1, Shown::unread);
		assertThat(notifications.of(stranger, 9)).isEmpty();
	}

	@Databases
	void manyAreRemindedInBatches(Database database) {
		in(database);
		IntStream.rangeClosed(1, Notifications.ROWS_AT_ONCE).forEach((number) -> {
			CampaignRows.branch(this.client, "hh1" + number, "hh");
			owes("hh1" + number, "DL02", NOTICE, "2024-11-18", false);
		});
		owes("hh01", "DL02", NOTICE, "2024-11-18", false);
		Reminders reminders = reminders("2024-11-18");
		assertThat(reminders.remind()).isTrue();
		assertThat(reminders.remind()).isFalse();
		assertThat(told()).hasSize(Notifications.ROWS_AT_ONCE + 1).doesNotHaveDuplicates();
	}

	private RemindersTests in(Database database) {
		this.database = CampaignRows.in(database);
		this.client = database.client();
		return this;
	}

	private RemindersTests owes(String organization, String rule, String element, String due, boolean internal) {
		this.client.sql("""
				insert into deadline (plan_code, organization_code, rule, due_on, computed_from, confirmed, internal,
				explanation, clause, element)
				values (?, ?, ?, ?, date '2025-01-01', true, ?, 'Vì sao', 'điểm 11.1 Quy định 24-QĐ/TW', ?)""")
			.params(PLAN, organization, rule, LocalDate.parse(due), internal, element)
			.update();
		return this;
	}

	private void everyDay(String from, String to) {
		LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).forEach((day) -> on(day.toString()));
	}

	/** The morning's work of a day, done twice. */
	private void on(String day) {
		reminders(day).remind();
		reminders(day).remind();
	}

	private Reminders reminders(String day) {
		var morning = LocalDate.parse(day).atTime(LocalTime.of(7, 0)).atZone(DaihoiClock.VIETNAM);
		return new Reminders(new ReminderDays(VietnameseCalendar.workingCalendar(), 3, 2, 5),
				new OwedDuties(this.client), new TellNotifications(new Notifications(this.client), NoMail.tells()),
				OFFERS, TestClock.standingAt(morning.toInstant()));
	}

	private static Reader reader(String user, String group, String day) {
		return new Reader(user, List.of(user, group), LocalDate.parse(day));
	}

	private List<String> shown(String group, String day) {
		return new Notifications(this.client).of(reader("ai", group, day), 9).stream().map(Shown::text).toList();
	}

	private List<String> texts() {
		return this.client.sql("select text from notification").query(String.class).list();
	}

	private List<String> told() {
		return this.client.sql("""
				select concat(lpad(cast(extract(day from created_at) as varchar(2)), 2, '0'), '/',
					extract(month from created_at), ' ', kind, ' ', recipient) from notification order by id""")
			.query(String.class)
			.list();
	}

}
