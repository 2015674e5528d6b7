package vn.daihoi.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.clock.TestClock;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.Pilots;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.Shortcomings;
import vn.daihoi.verification.ComplaintsChanged;
import vn.daihoi.verification.Verifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;

/**
 * A congress of 31/12/2024 whose file came on 10/01/2025: to be ratified by 07/02/2025
 * where there is no complaint about the election.
 */
class StandingLimitsTests {

	private static final LocalDate WITHOUT_COMPLAINT = LocalDate.of(2025, 2, 7);

	private JdbcClient client;

	private ApplicationContext context;

	@Databases
	void theLimitStandsStillWhileAComplaintIsVerified(Database database) {
		in(database);
		complaint("2025-01-15", null);
		assertThat(due()).isEqualTo(WITHOUT_COMPLAINT);
		assertThat(explanation()).contains("; đang tạm dừng từ ngày 15/01/2025 để xác minh khiếu nại về bầu cử")
			.endsWith("cách tính tạm dừng còn chờ xác nhận");
	}

	@Databases
	void itGoesOnAsManyWorkingDaysLaterAndTheTaskFollows(Database database) {
		in(database);
		complaint("2025-01-15", "2025-01-22");
		assertThat(due()).isEqualTo("2025-02-14");
		assertThat(explanation())
			.contains("tạm dừng từ ngày 15/01/2025 đến hết ngày 21/01/2025 (5 ngày làm việc) để xác minh"
					+ " khiếu nại về bầu cử nên lùi từ 07/02/2025 đến 14/02/2025");
		assertThat(this.context.getBean(Moved.class).events)
			.containsExactly(new DueDateMoved(CONGRESS, "userTask_ratify", Instant.parse("2025-02-14T16:59:00Z")));
	}

	@Databases
	void complaintsAtTheSameTimeHoldItOnce(Database database) {
		in(database);
		complaint("2025-01-15", "2025-01-22");
		complaint("2025-01-20", "2025-01-24");
		assertThat(due()).isEqualTo("2025-02-18");
	}

	@Databases
	void onlyTheDaysAfterTheFileCameAreHeld(Database database) {
		in(database);
		complaint("2025-01-02", "2025-01-15");
		assertThat(due()).isEqualTo("2025-02-11");
	}

	@Databases
	void whatCameBeforeTheCongressOrAfterTheLimitOrOnAnotherMatterHoldsNothing(Database database) {
		in(database);
		complaint("2024-12-30", null);
		complaint("2025-02-08", null);
		matter("DISUNITY", "2025-01-15", null);
		matter("NOT_QUALIFYING", "2025-01-15", null);
		assertThat(due()).isEqualTo(WITHOUT_COMPLAINT);
		assertThat(explanation()).doesNotContain("tạm dừng");
	}

	@Databases
	void whatIsRatifiedStaysAsItWas(Database database) {
		in(database);
		this.client.sql("update deadline set met_on = date '2025-01-14'").update();
		complaint("2025-01-15", "2025-01-22");
		assertThat(due()).isEqualTo(WITHOUT_COMPLAINT);
		assertThat(this.context.getBean(Moved.class).events).isEmpty();
	}

	private void complaint(String received, String concluded) {
		matter("COMPLAINT", received, concluded);
	}

	private void matter(String matter, String received, String concluded) {
		this.client.sql(
				"insert into verification (congress, matter, received_on, concluded_on, outcome) values (?, ?, ?, ?, ?)")
			.params(CONGRESS, matter, LocalDate.parse(received),
					(concluded == null) ? null : LocalDate.parse(concluded), (concluded == null) ? null : "CLEARED")
			.update();
		this.context.publishEvent(new ComplaintsChanged(CONGRESS));
	}

	private LocalDate due() {
		return this.client.sql("select due_on from deadline").query(LocalDate.class).single();
	}

	private String explanation() {
		return this.client.sql("select explanation from deadline").query(String.class).single();
	}

	private void in(Database database) {
		this.client = database.client();
		this.context = CampaignRows.in(database)
			.with(TestClock.standingAt(Instant.parse("2025-01-16T01:00:00Z")), Deadlines.class, KeptDeadlines.class,
					DeadlineRules.class, DeadlineCalculator.class, TriggerDates.class, Plans.class, Meetings.class,
					Congresses.class, Milestones.class, Pilots.class, Shortcomings.class, PlanMilestones.class,
					Closings.class, StandingLimits.class, Verifications.class, VietnameseCalendar.class, Moved.class);
		Milestones milestones = this.context.getBean(Milestones.class);
		milestones.reach(CONGRESS, Milestone.HELD, LocalDate.of(2024, 12, 31));
		milestones.reach(CONGRESS, Milestone.RATIFICATION_REQUESTED, LocalDate.of(2025, 1, 10));
		this.context.getBean(Deadlines.class).schedule(CONGRESS, "userTask_ratify", List.of("DL09"));
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
