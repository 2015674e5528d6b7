package vn.daihoi.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.clock.TestClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Hindrances;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.Pilots;
import vn.daihoi.notice.OpeningDays;
import vn.daihoi.plan.MovedMilestone;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.Shortcomings;
import vn.daihoi.regulation.Finding;
import vn.daihoi.verification.Verifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

/** What is counted from a day of the plan follows when a decision moves that day. */
class MovedDaysTests {

	private static final String UNIT_KEY = PLAN + "/" + UNIT;

	private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 15);

	private JdbcClient client;

	private ApplicationContext context;

	private Deadlines deadlines;

	@Databases
	void aMovedMilestoneIsTheOriginAndItsDecisionIsCited(Database database) {
		in(database);
		move(List.of(""), "registration", LocalDate.of(2024, 11, 20));
		assertThat(this.deadlines.schedule(UNIT_KEY, "userTask_sendSchedule", List.of("DL01"))).singleElement()
			.returns(LocalDate.of(2024, 11, 20), ComputedDeadline::date)
			.returns("Kế hoạch, mục III.7", ComputedDeadline::clause)
			.returns(
					"Gửi danh sách đăng ký thời gian đại hội chi bộ: hạn 20/11/2024, tính theo hạn gửi danh sách đăng ký"
							+ " trong kế hoạch: đúng ngày 20/11/2024; đã điều chỉnh thành 20/11/2024 theo số 45-CV/HU; kế hoạch"
							+ " ghi chậm nhất ngày 15/11/2024 (Kế hoạch, mục III.7)",
					ComputedDeadline::explanation);
	}

	@Databases
	void aCommitteeMayHaveADayOfItsOwn(Database database) {
		in(database);
		move(List.of(UNIT), "registration", LocalDate.of(2024, 11, 22));
		assertThat(this.deadlines.day(UNIT_KEY, "DL01")).contains(LocalDate.of(2024, 11, 22));
		assertThat(this.deadlines.day(PLAN, "scheduleCompilation")).contains(LocalDate.of(2024, 11, 19));
	}

	@Databases
	void aMovedWindowMovesWhatIsCountedFromItsEnd(Database database) {
		in(database);
		move(List.of("hh01"), MovedMilestone.WINDOW, NEW_YEAR);
		assertThat(this.deadlines.schedule(CONGRESS, "userTask_proposeDate", List.of("proposeDate.beforeWindowEnd")))
			.singleElement()
			.returns(LocalDate.of(2024, 11, 29), ComputedDeadline::date)
			.extracting(ComputedDeadline::explanation)
			.asString()
			.endsWith("; đã điều chỉnh thành 15/01/2025 theo số 45-CV/HU; kế hoạch ghi chậm nhất ngày 31/12/2024"
					+ " (Kế hoạch, mục II.6)");
		assertThat(this.deadlines.day(OTHER, "proposeDate.beforeWindowEnd")).contains(LocalDate.of(2024, 11, 15));
	}

	@Databases
	void theLastClosingMayComeWithTheWindowOfOneBranch(Database database) {
		in(database);
		CampaignRows.unit(database, "tt", "tt01");
		move(List.of("hh01"), MovedMilestone.WINDOW, NEW_YEAR);
		assertThat(this.deadlines.day(PLAN, "DL11")).contains(NEW_YEAR.plusDays(5));
		assertThat(this.deadlines.day(UNIT_KEY, "DL11")).contains(NEW_YEAR.plusDays(5));
		assertThat(this.deadlines.day(PLAN + "/tt", "DL11")).contains(LocalDate.of(2025, 1, 5));
	}

	@Databases
	void aBranchMayOpenInTheWindowOfItsCommittee(Database database) {
		in(database);
		move(List.of(UNIT), MovedMilestone.WINDOW, NEW_YEAR);
		CampaignRows.unit(database, "tt", "tt01");
		OpeningDays days = this.context.getBean(OpeningDays.class);
		assertThat(days.check(CongressId.of(CONGRESS), NEW_YEAR)).isEmpty();
		assertThat(days.check(CongressId.of(CONGRESS), NEW_YEAR.plusDays(1))).singleElement()
			.returns("Kế hoạch, mục II.6, điều chỉnh theo số 45-CV/HU", Finding::clause);
		assertThat(days.check(CongressId.of(PLAN + "/tt01"), NEW_YEAR)).hasSize(1);
	}

	@Databases
	void aRuleThatWasSetForABranchGivesItsDay(Database database) {
		in(database);
		this.context.getBean(Congresses.class).moveOpening(CONGRESS, LocalDate.of(2024, 12, 31));
		this.context.getBean(Congresses.class).moveOpening(OTHER, LocalDate.of(2024, 12, 31));
		this.context.getBean(DeadlineRules.class)
			.change(new RuleChange("opinions", PLAN, List.of("hh01"), 5, LocalDate.of(2024, 9, 20), "45-CV/HU"));
		assertThat(this.deadlines.day(CONGRESS, "opinions")).contains(LocalDate.of(2024, 12, 23));
		assertThat(this.deadlines.day(OTHER, "opinions")).contains(LocalDate.of(2024, 12, 25));
	}

	private void move(List<String> organizations, String milestone, LocalDate day) {
		organizations.forEach((organization) -> this.client.sql("""
				insert into moved_milestone (plan_code, organization_code, milestone, last_day, decision)
				values (?, ?, ?, ?, '45-CV/HU')""").params(PLAN, organization, milestone, day).update());
	}

	private void in(Database database) {
		this.client = database.client();
		this.context = CampaignRows.in(database)
			.with(TestClock.standingAt(Instant.parse("2024-09-20T01:00:00Z")), Deadlines.class, KeptDeadlines.class,
					DeadlineRules.class, DeadlineCalculator.class, TriggerDates.class, Plans.class, Meetings.class,
					Congresses.class, Milestones.class, Pilots.class, Shortcomings.class, PlanMilestones.class,
					Closings.class, StandingLimits.class, Verifications.class, VietnameseCalendar.class,
					OpeningDays.class, Hindrances.class);
		this.deadlines = this.context.getBean(Deadlines.class);
	}

}
