package vn.daihoi.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationContext;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.clock.TestClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.Pilots;
import vn.daihoi.congress.Session;
import vn.daihoi.organization.Organizations;
import vn.daihoi.unit.ScheduleLine.Standing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class UnitScheduleTests {

	private static final CongressId HIEP_HUNG = new CongressId(PLAN, UNIT);

	private ApplicationContext context;

	@Databases
	void aBranchWithoutADayStandsBeforeOneWhoseDayIsAccepted(Database database) {
		UnitSchedule schedule = scheduleIn(database);
		proposes(CONGRESS);
		reaches(CONGRESS, Milestone.DATE_ACCEPTED);
		assertThat(schedule.of(HIEP_HUNG)).containsExactly(
				new ScheduleLine("hh02", "Tổ chức hh02", false, false, Standing.MISSING, null, null, null, null),
				new ScheduleLine("hh01", "Tổ chức hh01", false, false, Standing.ACCEPTED, LocalDate.of(2024, 12, 15),
						Session.AFTERNOON, "Nhà văn hóa", null));
	}

	@Databases
	void aPilotOfTheIssuerIsMarkedInTheListOfItsCommittee(Database database) {
		UnitSchedule schedule = scheduleIn(database);
		this.context.getBean(Pilots.class).name(PLAN, "hh02", LocalDate.of(2024, 12, 2));
		assertThat(line(schedule, "hh02").planPilot()).isTrue();
		assertThat(line(schedule, "hh01").planPilot()).isFalse();
	}

	@Databases
	void aProposedDayIsShownAndNotYetAccepted(Database database) {
		UnitSchedule schedule = scheduleIn(database);
		proposes(OTHER);
		assertThat(line(schedule, "hh02").standing()).isEqualTo(Standing.PROPOSED);
		assertThat(line(schedule, "hh02").openingDate()).isEqualTo(LocalDate.of(2024, 12, 15));
	}

	@Databases
	void aDayThatTheCommitteeReturnedIsMissing(Database database) {
		UnitSchedule schedule = scheduleIn(database);
		proposes(OTHER);
		this.context.getBean(Congresses.class).returnDate(OTHER, "Trùng lịch với xã");
		assertThat(line(schedule, "hh02").standing()).isEqualTo(Standing.MISSING);
		assertThat(line(schedule, "hh02").openingDate()).isNull();
	}

	@Databases
	void aCongressThatIsPutOffIsMissingWithItsReason(Database database) {
		UnitSchedule schedule = scheduleIn(database);
		proposes(OTHER);
		reaches(OTHER, Milestone.POSTPONED);
		this.context.getBean(Congresses.class).postpone(OTHER, "Chờ kết luận");
		assertThat(line(schedule, "hh02").standing()).isEqualTo(Standing.MISSING);
		assertThat(line(schedule, "hh02").reason()).isEqualTo("Chờ kết luận");
		this.context.getBean(ScheduleNotes.class).explain(OTHER, "Chờ kết luận của Ủy ban Kiểm tra");
		assertThat(line(schedule, "hh02").reason()).isEqualTo("Chờ kết luận của Ủy ban Kiểm tra");
	}

	@Databases
	void thePilotIsMarkedAndNoOther(Database database) {
		UnitSchedule schedule = scheduleIn(database);
		new UnitPlans(database.client()).record(HIEP_HUNG,
				new UnitPlan("15-KH/ĐU", LocalDate.of(2024, 10, 1), null, "hh02", null, List.of(), null));
		assertThat(schedule.of(HIEP_HUNG)).filteredOn(ScheduleLine::pilot)
			.extracting(ScheduleLine::branch)
			.containsExactly("hh02");
	}

	private static ScheduleLine line(UnitSchedule schedule, String branch) {
		return schedule.of(HIEP_HUNG).stream().filter((line) -> line.branch().equals(branch)).findFirst().orElseThrow();
	}

	private void proposes(String congress) {
		Congress planned = this.context.getBean(Congresses.class).get(congress);
		this.context.getBean(Congresses.class)
			.propose(new Congress(congress, PLAN, planned.organizationCode(), UNIT, 7, 1, 0, LocalDate.of(2024, 12, 15),
					Session.AFTERNOON, "Nhà văn hóa", null));
		reaches(congress, Milestone.DATE_PROPOSED);
	}

	private void reaches(String congress, Milestone milestone) {
		this.context.getBean(Milestones.class).reach(congress, milestone, LocalDate.of(2024, 10, 10));
	}

	private UnitSchedule scheduleIn(Database database) {
		this.context = CampaignRows.in(database)
			.with(TestClock.standingAt(Instant.parse("2024-11-12T01:00:00Z")), UnitSchedule.class, Congresses.class,
					Milestones.class, Pilots.class, Organizations.class, ScheduleNotes.class);
		return this.context.getBean(UnitSchedule.class);
	}

}
