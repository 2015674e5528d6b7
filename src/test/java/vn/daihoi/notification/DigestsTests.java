package vn.daihoi.notification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.springframework.security.authentication.TestingAuthenticationToken;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.clock.TestClock;
import vn.daihoi.mail.NoMail;
import vn.daihoi.plan.AreaCharges;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.PLAN;

/** What those who follow an area find in the morning. */
class DigestsTests {

	private static final String SUPERVISORS = "phunghiep:supervisor";

	private Database database;

	@Databases
	void itSaysWhoIsLateSinceWhenAndWhoWillBeSoonByCommittee(Database database) {
		in(database);
		CampaignRows.unit(database, "tt", "tt01");
		owes("hh01", "DL02", "userTask_giveNotice", "2024-11-15", false);
		owes("tt01", "DL02", "userTask_giveNotice", "2024-11-20", false);
		owes("hh", "DL01", "userTask_sendSchedule", "2024-11-15", false);
		database.client()
			.sql("insert into area_charge (unit_code, position, person, basis) values ('hh', 0, 'Đồng chí A', '98-TB/HU')")
			.update();
		on("2024-11-18");
		assertThat(mornings("2024-11-18"))
			.containsExactly(new DigestController.Morning(LocalDate.of(2024, 11, 18), PLAN, 2, 1, List.of(
					new DigestController.Area("hh", "Tổ chức hh", List.of("Đồng chí A"),
							List.of(line("hh", "DL01", "Gửi danh sách đăng ký thời gian đại hội chi bộ", "2024-11-15",
									true),
									line("hh01", "DL02", "Thông báo thời gian khai mạc đại hội", "2024-11-15", true))),
					new DigestController.Area("tt", "Tổ chức tt", List.of(), List
						.of(line("tt01", "DL02", "Thông báo thời gian khai mạc đại hội", "2024-11-20", false))))));
	}

	@Databases
	void thereIsOneADayForSupervisorsAndForTheOrganisationBoard(Database database) {
		in(database);
		owes("hh01", "DL02", "userTask_giveNotice", "2024-11-15", false);
		on("2024-11-18");
		on("2024-11-18");
		on("2024-11-19");
		assertThat(database.client()
			.sql("select concat(recipient, ' ', morning) from digest order by id")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("phunghiep:supervisor 2024-11-18",
					"phunghiep:organisation-board 2024-11-18", "phunghiep:supervisor 2024-11-19",
					"phunghiep:organisation-board 2024-11-19");
		assertThat(mornings("2024-11-19")).extracting(DigestController.Morning::day)
			.containsExactly(LocalDate.of(2024, 11, 19), LocalDate.of(2024, 11, 18));
		assertThat(mornings("2024-11-19").get(0).areas()).hasSize(1);
	}

	@Databases
	void theBellShowsTheLastOneAndLeadsToTheBoard(Database database) {
		in(database);
		owes("hh01", "DL02", "userTask_giveNotice", "2024-11-15", false);
		on("2024-11-18");
		on("2024-11-19");
		assertThat(new Notifications(database.client())
			.of(new Reader("giamsat", List.of("giamsat", SUPERVISORS), LocalDate.of(2024, 11, 19)), 9)).singleElement()
			.returns("/board?plan=" + PLAN, Shown::page)
			.returns(
					"Tổng hợp sáng thứ Ba 19/11/2024: 1 việc đã quá hạn, lâu nhất là Tổ chức hh01: “Thông báo thời gian"
							+ " khai mạc đại hội”, hạn 15/11/2024; không có việc sắp đến hạn.",
					Shown::text);
	}

	@Databases
	void internalLimitsTheFarOnesAndThePlansOwnAreLeftOut(Database database) {
		in(database);
		owes("hh01", "opinions", "userTask_recordOpinions", "2024-11-15", true);
		owes("hh02", "DL02", "userTask_giveNotice", "2024-11-22", false);
		owes("", "resultReport", "userTask_reportResult", "2024-11-15", false);
		on("2024-11-18");
		assertThat(mornings("2024-11-18")).isEmpty();
	}

	@Databases
	void whatIsWaivedPutOffOrStandsStillIsLeftOut(Database database) {
		in(database);
		owes("hh01", "DL02", "userTask_giveNotice", "2024-11-15", false);
		owes("hh02", "DL09", "userTask_ratify", "2024-11-15", false);
		database.client().sql("update congress set waiver_number = '12-CV/ĐU' where id = ?").param(CONGRESS).update();
		database.client()
			.sql("insert into milestone (congress, name, reached_on) values (?, 'HELD', date '2024-10-20')")
			.param(CampaignRows.OTHER)
			.update();
		database.client()
			.sql("insert into verification (congress, matter, received_on) values (?, 'COMPLAINT', date '2024-10-25')")
			.param(CampaignRows.OTHER)
			.update();
		on("2024-11-18");
		assertThat(mornings("2024-11-18")).isEmpty();
	}

	@Databases
	void nobodyElseFindsIt(Database database) {
		in(database);
		owes("hh01", "DL02", "userTask_giveNotice", "2024-11-15", false);
		on("2024-11-18");
		assertThat(mornings("2024-11-18", "hh:committee", "hh01:secretary")).isEmpty();
		assertThat(mornings("2024-11-18", SUPERVISORS, "phunghiep:organisation-board")).hasSize(1);
	}

	@Databases
	void onADayOffThereIsNone(Database database) {
		in(database);
		owes("hh01", "DL02", "userTask_giveNotice", "2024-11-15", false);
		on("2024-11-17");
		assertThat(mornings("2024-11-17")).isEmpty();
	}

	private void in(Database database) {
		this.database = CampaignRows.in(database);
	}

	private void owes(String organization, String rule, String element, String due, boolean internal) {
		this.database.client()
			.sql("""
					insert into deadline (plan_code, organization_code, rule, due_on, computed_from, confirmed, internal,
					explanation, element) values (?, ?, ?, ?, date '2024-10-01', true, ?, 'Vì sao', ?)""")
			.params(PLAN, organization, rule, LocalDate.parse(due), internal, element)
			.update();
	}

	private void on(String day) {
		new PrepareDigests(new Digests(this.database.client()),
				new ReminderDays(VietnameseCalendar.workingCalendar(), 3, 2, 5), notices(day), clock(day))
			.prepare();
	}

	private Notices notices(String day) {
		Notifications notifications = new Notifications(this.database.client());
		return new Notices(notifications, new TellNotifications(notifications, NoMail.tells()), null, clock(day));
	}

	private List<DigestController.Morning> mornings(String day) {
		return mornings(day, SUPERVISORS);
	}

	private List<DigestController.Morning> mornings(String day, String... groups) {
		return this.database.with(clock(day), Digests.class, AreaCharges.class, DigestController.class)
			.getBean(DigestController.class)
			.list(new TestingAuthenticationToken("ai", "", groups));
	}

	private static DaihoiClock clock(String day) {
		return TestClock
			.standingAt(LocalDate.parse(day).atTime(LocalTime.of(7, 0)).atZone(DaihoiClock.VIETNAM).toInstant());
	}

	private static DigestController.Line line(String organization, String rule, String duty, String due, boolean late) {
		return new DigestController.Line(organization, "Tổ chức " + organization, rule, duty, LocalDate.parse(due),
				late);
	}

}
