package vn.daihoi.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.clock.TestClock;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.Pilots;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.Shortcomings;
import vn.daihoi.task.DueExplanations;
import vn.daihoi.task.TaskCompleted;
import vn.daihoi.verification.Verifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class DeadlinesTests {

	private static final String NOTICE = "userTask_giveNotice";

	private ApplicationContext context;

	@Databases
	void aDeadlineIsKeptWithTheTaskThatItLimits(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		openOn(CONGRESS, "2024-12-31");
		assertThat(deadlines.schedule(CONGRESS, NOTICE, List.of("DL02"))).singleElement()
			.extracting(ComputedDeadline::date)
			.isEqualTo(LocalDate.of(2024, 11, 18));
		assertThat(explained(CONGRESS, NOTICE)).hasSize(1);
		assertThat(explained(CONGRESS, "userTask_recordResult")).isEmpty();
		assertThat(explained(OTHER, NOTICE)).isEmpty();
	}

	@Databases
	void aDeadlineWhoseOriginIsUnknownIsLeftOut(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		assertThat(deadlines.schedule(CONGRESS, NOTICE, List.of("DL02"))).isEmpty();
		assertThat(explained(CONGRESS, NOTICE)).isEmpty();
	}

	@Databases
	void aMovedOpeningMovesWhatIsCountedFromIt(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		openOn(CONGRESS, "2024-12-31");
		deadlines.schedule(CONGRESS, NOTICE, List.of("DL02"));
		openOn(CONGRESS, "2024-12-01");
		assertThat(database.client().sql("select due_on from deadline").query(LocalDate.class).list())
			.containsExactly(LocalDate.of(2024, 10, 18));
		assertThat(this.context.getBean(Moved.class).events).singleElement()
			.isEqualTo(new DueDateMoved(CONGRESS, NOTICE, Instant.parse("2024-10-18T16:59:00Z")));
	}

	@Databases
	void aMovedOpeningPutsNothingOffThatCountsFromTheMomentATaskArose(Database database) {
		deadlinesIn(database).schedule(CONGRESS, "userTask_chooseHandling", List.of("handling"));
		this.context = contextOn(database, "2024-10-20T01:00:00Z");
		openOn(CONGRESS, "2024-12-01");
		assertThat(database.client().sql("select due_on from deadline").query(LocalDate.class).single())
			.isEqualTo("2024-09-24");
		assertThat(this.context.getBean(Moved.class).events).isEmpty();
	}

	@Databases
	void aDeadlineOfThePlanItselfIsCountedFromItsMeeting(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		this.context.getBean(Meetings.class)
			.add(new Meeting(PLAN, "planMeeting", LocalDate.of(2024, 9, 27), "AGREED", null, null, null, null));
		assertThat(deadlines.schedule(PLAN, "userTask_issuePlan", List.of("planIssue"))).singleElement()
			.extracting(ComputedDeadline::date)
			.isEqualTo(LocalDate.of(2024, 10, 1));
		assertThat(explained(PLAN, "userTask_issuePlan")).hasSize(1);
	}

	@Databases
	void aMilestoneReachedIsAnOrigin(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		this.context.getBean(Milestones.class).reach(CONGRESS, Milestone.DATE_PROPOSED, LocalDate.of(2024, 10, 7));
		assertThat(deadlines.schedule(CONGRESS, "userTask_acceptDate", List.of("acceptDate"))).singleElement()
			.extracting(ComputedDeadline::date)
			.isEqualTo(LocalDate.of(2024, 10, 10));
	}

	@Databases
	void aCompletedTaskHasMetItsDeadlinesAndNoOthers(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		openOn(CONGRESS, "2024-12-31");
		openOn(OTHER, "2024-12-31");
		deadlines.schedule(CONGRESS, NOTICE, List.of("DL02"));
		deadlines.schedule(CONGRESS, "userTask_draftPersonnelPlan", List.of("personnelPlan"));
		deadlines.schedule(OTHER, NOTICE, List.of("DL02"));
		completed(NOTICE, "2024-10-01");
		assertThat(metOn(database)).containsExactly("hh01 DL02 2024-10-01", "hh01 personnelPlan null",
				"hh02 DL02 null");
	}

	@Databases
	void aTaskThatIsOpenedAgainOwesItsDeadlinesAgain(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		openOn(CONGRESS, "2024-12-31");
		deadlines.schedule(CONGRESS, NOTICE, List.of("DL02"));
		completed(NOTICE, "2024-10-01");
		deadlines.schedule(CONGRESS, NOTICE, List.of("DL02"));
		assertThat(metOn(database)).containsExactly("hh01 DL02 null");
	}

	@Databases
	void aMovedOpeningLeavesDoneWhatIsDone(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		openOn(CONGRESS, "2024-12-31");
		deadlines.schedule(CONGRESS, NOTICE, List.of("DL02"));
		completed(NOTICE, "2024-10-01");
		openOn(CONGRESS, "2024-12-30");
		assertThat(metOn(database)).containsExactly("hh01 DL02 2024-10-01");
		assertThat(explained(CONGRESS, NOTICE).get(0)).contains("15/11/2024");
	}

	@Databases
	void aDeadlineThatIsMovedOrOwedAgainIsAnotherOccurrence(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		openOn(CONGRESS, "2024-12-31");
		deadlines.schedule(CONGRESS, NOTICE, List.of("DL02"));
		deadlines.schedule(CONGRESS, NOTICE, List.of("DL02"));
		assertThat(occurrence(database)).isEqualTo(1);
		openOn(CONGRESS, "2024-12-30");
		assertThat(occurrence(database)).isEqualTo(2);
		completed(NOTICE, "2024-10-01");
		deadlines.schedule(CONGRESS, NOTICE, List.of("DL02"));
		assertThat(occurrence(database)).isEqualTo(3);
	}

	private static int occurrence(Database database) {
		return database.client().sql("select occurrence from deadline").query(Integer.class).single();
	}

	@Databases
	void aLimitThatAnotherTaskHadMetIsOwedByTheNextOne(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		this.context.getBean(Milestones.class).reach(CONGRESS, Milestone.DATE_PROPOSED, LocalDate.of(2024, 10, 7));
		deadlines.schedule(CONGRESS, "userTask_acceptDate", List.of("acceptDate"));
		completed("userTask_acceptDate", "2024-10-08");
		deadlines.schedule(CONGRESS, "userTask_acceptChangedDate", List.of("acceptDate"));
		assertThat(metOn(database)).containsExactly("hh01 acceptDate null");
	}

	@Databases
	void theLastDayForTheNoticeIsKnownWithTheAcceptedDay(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		openOn(CONGRESS, "2024-12-31");
		assertThat(explained(CONGRESS, NOTICE)).isEmpty();
		this.context.getBean(Milestones.class).reach(CONGRESS, Milestone.DATE_ACCEPTED, LocalDate.of(2024, 10, 7));
		assertThat(explained(CONGRESS, NOTICE)).singleElement().asString().contains("18/11/2024");
	}

	@Databases
	void aNoticeGivenBeforeTheChangedDayIsAcceptedStaysGiven(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		openOn(CONGRESS, "2024-12-31");
		deadlines.schedule(CONGRESS, NOTICE, List.of("DL02"));
		this.context.getBean(Milestones.class).reach(CONGRESS, Milestone.NOTIFIED, LocalDate.of(2024, 10, 1));
		completed(NOTICE, "2024-10-01");
		this.context.getBean(Milestones.class).reach(CONGRESS, Milestone.DATE_ACCEPTED, LocalDate.of(2024, 10, 7));
		assertThat(metOn(database)).containsExactly("hh01 DL02 2024-10-01");
	}

	private void completed(String element, String day) {
		this.context.publishEvent(new TaskCompleted(CONGRESS, element, LocalDate.parse(day)));
	}

	private static List<String> metOn(Database database) {
		return database.client()
			.sql("select organization_code, rule, met_on from deadline order by organization_code, rule")
			.query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getObject(3, LocalDate.class))
			.list();
	}

	@Databases
	void aMilestoneOfThePlanGivesItsLastDayInThePlansOwnWords(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		assertThat(deadlines.schedule(PLAN, "userTask_reportResult", List.of("resultReport"))).singleElement()
			.returns(LocalDate.of(2025, 1, 9), ComputedDeadline::date)
			.returns("Kế hoạch, mục III.4", ComputedDeadline::clause);
		assertThat(explained(PLAN, "userTask_reportResult"))
			.containsExactly("Báo cáo kết quả đại hội chi bộ toàn huyện: hạn 09/01/2025, tính theo hạn báo cáo kết quả"
					+ " trong kế hoạch: đúng ngày 09/01/2025; kế hoạch ghi trước ngày 10/01/2025 (Kế hoạch, mục III.4)");
		assertThat(deadlines.day(PLAN, "resultReport.opens")).contains(LocalDate.of(2025, 1, 6));
		assertThat(deadlines.day(PLAN, "scheduleCompilation")).contains(LocalDate.of(2024, 11, 19));
		assertThat(deadlines.day(PLAN, "schedule.opens")).contains(LocalDate.of(2024, 11, 16));
	}

	@Databases
	void theLastClosingIsThatOfTheLastBranchHeldOrStillToCome(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		assertThat(lastClosings(deadlines)).containsOnly(LocalDate.of(2024, 12, 31));
		openOn(CONGRESS, "2024-12-10");
		openOn(OTHER, "2024-12-15");
		assertThat(lastClosings(deadlines)).containsOnly(LocalDate.of(2024, 12, 15));
		this.context.getBean(Milestones.class).reach(CONGRESS, Milestone.HELD, LocalDate.of(2024, 12, 20));
		assertThat(lastClosings(deadlines)).containsOnly(LocalDate.of(2024, 12, 20));
	}

	@Databases
	void whoIsPutOffOrExcusedIsNotWaitedFor(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		this.context.getBean(Milestones.class).reach(CONGRESS, Milestone.HELD, LocalDate.of(2024, 12, 20));
		database.client().sql("insert into absence (congress, reason) values (?, 'Sáp nhập')").param(OTHER).update();
		assertThat(lastClosings(deadlines)).containsOnly(LocalDate.of(2024, 12, 20));
		openOn(OTHER, "2024-12-30");
		this.context.getBean(Milestones.class).reach(OTHER, Milestone.POSTPONED, LocalDate.of(2024, 12, 29));
		assertThat(lastClosings(deadlines)).containsOnly(LocalDate.of(2024, 12, 20));
		this.context.getBean(Milestones.class).reach(CONGRESS, Milestone.POSTPONED, LocalDate.of(2024, 12, 29));
		assertThat(deadlines.day(PLAN, "planClosing")).isEmpty();
	}

	@Databases
	void thePlanClosesAfterTheLastLimitsForRatificationAndComplaints(Database database) {
		Deadlines deadlines = deadlinesIn(database);
		openOn(CONGRESS, "2024-12-31");
		assertThat(deadlines.day(PLAN, "planClosing.opens")).contains(LocalDate.of(2025, 2, 10));
		assertThat(deadlines.day(PLAN, "planClosing")).contains(LocalDate.of(2025, 2, 14));
	}

	/** As the plan and as its committee see it, which report five days later. */
	private List<String> explained(String subject, String element) {
		return this.context.getBean(DueExplanations.class).of(subject, element);
	}

	private static List<LocalDate> lastClosings(Deadlines deadlines) {
		return Stream.of(PLAN, PLAN + "/" + UNIT)
			.map((subject) -> deadlines.day(subject, "DL11").orElseThrow().minusDays(5))
			.toList();
	}

	private void openOn(String congress, String day) {
		this.context.getBean(Congresses.class).moveOpening(congress, LocalDate.parse(day));
	}

	private Deadlines deadlinesIn(Database database) {
		this.context = contextOn(CampaignRows.in(database), "2024-09-20T01:00:00Z");
		return this.context.getBean(Deadlines.class);
	}

	private static ApplicationContext contextOn(Database database, String now) {
		return database.with(TestClock.standingAt(Instant.parse(now)), Deadlines.class, KeptDeadlines.class,
				DeadlineRules.class, DeadlineCalculator.class, TriggerDates.class, Plans.class, Meetings.class,
				Congresses.class, Milestones.class, Pilots.class, Shortcomings.class, PlanMilestones.class,
				Closings.class, StandingLimits.class, Verifications.class, VietnameseCalendar.class, NoticeLimit.class,
				Moved.class);
	}

	/** Hears which due dates moved. */
	static class Moved {

		final List<DueDateMoved> events = new ArrayList<>();

		@EventListener
		void hear(DueDateMoved moved) {
			this.events.add(moved);
		}

	}

}
