package vn.daihoi.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.Condition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.calendar.CalendarChange;
import vn.daihoi.calendar.CalendarDay;
import vn.daihoi.calendar.DayKind;
import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.clock.TestClock;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.Pilots;
import vn.daihoi.plan.MovedMilestones;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.Shortcomings;
import vn.daihoi.verification.Verifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

/** The deadlines of many congresses are counted again at once. */
class ReplanningTests {

	private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);

	private static final Reach EVERYBODY = new Reach(null, List.of());

	private ApplicationContext context;

	private JdbcClient client;

	/** The day as it was before the National Assembly made it a holiday. */
	private final WorkingCalendar without = VietnameseCalendar.workingCalendar()
		.with(List.of(CalendarChange.toOrdinary(CULTURE_DAY)));

	@Databases
	void holidayAddedMovesExactlyTheCongressesWhoseDaysContainIt(Database database) {
		in(database);
		Stream.of("hh03", "hh04", "hh05").forEach((branch) -> CampaignRows.branch(this.client, branch, UNIT));
		noticeOf("hh01", "2026-12-25");
		noticeOf("hh02", "2027-01-04");
		noticeOf("hh03", "2027-01-25");
		noticeOf("hh04", "2027-01-29");
		noticeOf("hh05", "2026-12-01");
		this.context.getBean(Milestones.class).reach(PLAN + "/hh05", Milestone.HELD, LocalDate.of(2026, 12, 1));
		assertThat(moved())
			.extracting((one) -> one.before().organization() + " " + one.before().dueOn() + " " + one.after().date())
			.containsExactlyInAnyOrder("hh01 2026-11-12 2026-11-11", "hh02 2026-11-19 2026-11-18");
	}

	/** As the calendar was when the day was computed. */
	private void noticeOf(String branch, String opening) {
		String congress = PLAN + "/" + branch;
		LocalDate day = LocalDate.parse(opening);
		this.context.getBean(Congresses.class).moveOpening(congress, day);
		ComputedDeadline notice = new DeadlineCalculator(this.without)
			.compute(this.context.getBean(DeadlineRules.class).of(congress, List.of("DL02"), false).get(0), day);
		this.context.getBean(KeptDeadlines.class).add(congress, "userTask_giveNotice", notice);
	}

	private List<Recounted> moved() {
		return this.context.getBean(Replanning.class)
			.suppose(EVERYBODY,
					Supposition.of(this.without.with(List.of(CalendarChange
						.to(new CalendarDay(CULTURE_DAY, DayKind.HOLIDAY, "Ngày Văn hóa Việt Nam", true))))))
			.moved();
	}

	@Databases
	void appliedTwiceNothingChangesAnyMore(Database database) {
		in(database);
		noticeOf("hh01", "2026-12-25");
		Supposition holiday = Supposition.of(VietnameseCalendar.workingCalendar());
		assertThat(apply(holiday).moved()).hasSize(1);
		assertThat(apply(holiday).moved()).isEmpty();
		assertThat(this.client.sql("select due_on from deadline").query(LocalDate.class).single())
			.isEqualTo("2026-11-11");
		assertThat(this.client.sql("select earlier_due from deadline").query(LocalDate.class).single())
			.isEqualTo("2026-11-12");
		assertThat(this.context.getBean(Heard.class).events.get(0).tasks()).singleElement()
			.extracting(DueDateMoved::due)
			.isEqualTo(Instant.parse("2026-11-11T16:59:00Z"));
	}

	@Databases
	void whatGoesBackIsMarkedNoMore(Database database) {
		in(database);
		noticeOf("hh01", "2026-12-25");
		apply(Supposition.of(VietnameseCalendar.workingCalendar()));
		apply(Supposition.of(this.without));
		assertThat(this.client
			.sql("select count(*) from deadline where earlier_due is null and due_on = date '2026-11-12'")
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Databases
	void congressOfWhichADayCannotBeCountedStaysAsItWasAndTheOthersFollow(Database database) {
		in(database);
		noticeOf("hh01", "2026-12-25");
		noticeOf("hh02", "2026-12-25");
		this.client.sql("update deadline set computed_from = date '2099-12-31' where organization_code = 'hh02'")
			.update();
		Replanning.Outcome outcome = apply(Supposition.of(VietnameseCalendar.workingCalendar()));
		assertThat(outcome.moved()).extracting((one) -> one.before().organization()).containsExactly("hh01");
		assertThat(outcome.problems()).containsOnlyKeys(PLAN + "/hh02")
			.hasValueSatisfying(new Condition<>((text) -> text.contains("Lịch ngày làm việc"), "said"));
	}

	private Replanning.Outcome apply(Supposition supposition) {
		return this.context.getBean(Replanning.class)
			.apply(List.of(new Subject(PLAN, "hh01"), new Subject(PLAN, "hh02")), EVERYBODY, supposition, change());
	}

	private long change() {
		this.client.sql("""
				insert into deadline_change (plan_code, reason, number, proposal, state, proposed_by, proposed_at)
				values (?, 'Nghỉ lễ', '1-TB', '{}', 'APPLYING', 'dieuchinh', current_timestamp)""")
			.param(PLAN)
			.update();
		return this.client.sql("select max(id) from deadline_change").query(Long.class).single();
	}

	private void in(Database database) {
		this.client = database.client();
		this.context = CampaignRows.in(database)
			.with(TestClock.standingAt(Instant.parse("2026-11-02T01:00:00Z")), Replanning.class, RunningDeadlines.class,
					Origins.class, KeptDeadlines.class, DeadlineRules.class, DeadlineCalculator.class,
					TriggerDates.class, Plans.class, Meetings.class, Congresses.class, Milestones.class, Pilots.class,
					Shortcomings.class, PlanMilestones.class, MovedMilestones.class, Closings.class,
					StandingLimits.class, Verifications.class, VietnameseCalendar.class, Heard.class);
	}

	/** Hears what is to follow. */
	static class Heard {

		final List<DueDatesMoved> events = new ArrayList<>();

		@EventListener
		void hear(DueDatesMoved moved) {
			this.events.add(moved);
		}

	}

}
