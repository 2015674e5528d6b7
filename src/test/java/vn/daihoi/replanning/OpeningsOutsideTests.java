package vn.daihoi.replanning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.clock.TestClock;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Hindrances;
import vn.daihoi.congress.Hindrances.Hindrance;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.plan.MovedMilestone;
import vn.daihoi.plan.MovedMilestones;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.Shortcomings;
import vn.daihoi.replanning.ProposeChange.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

/** Which congresses a shorter window leaves outside. */
class OpeningsOutsideTests {

	private static final LocalDate LATE = LocalDate.of(2024, 12, 28);

	private ApplicationContext context;

	@Databases
	void dayBehindTheNewEndIsOutsideWhetherAgreedOrProposed(Database database) {
		in(database);
		opensOn("hh01", LATE);
		this.context.getBean(Congresses.class).acceptOpening(PLAN + "/hh01");
		opensOn("hh02", LocalDate.of(2024, 12, 21));
		opensOn("hh03", LocalDate.of(2024, 12, 20));
		assertThat(outside()).extracting((one) -> one.congress() + ": " + one.inWords())
			.containsExactly(PLAN + "/hh01: ngày đã thống nhất 28/12/2024 nằm sau khung mới 20/12/2024",
					PLAN + "/hh02: ngày đã đề xuất 21/12/2024 nằm sau khung mới 20/12/2024");
	}

	@Databases
	void dayThatLayOutsideBeforeIsNotTheWorkOfThisChange(Database database) {
		in(database);
		opensOn("hh01", LocalDate.of(2025, 1, 2));
		assertThat(outside()).isEmpty();
	}

	@Databases
	void whoIsDoneOrMayComeLaterIsNotAsked(Database database) {
		in(database);
		Stream.of("hh01", "hh02", "hh03").forEach((branch) -> opensOn(branch, LATE));
		this.context.getBean(Milestones.class).reach(PLAN + "/hh01", Milestone.HELD, LATE);
		this.context.getBean(Milestones.class).reach(PLAN + "/hh02", Milestone.ANNULLED, LATE);
		this.context.getBean(Hindrances.class).add(PLAN + "/hh03", new Hindrance(LATE, "Lũ lụt"));
		assertThat(outside()).isEmpty();
	}

	@Databases
	void whoHasAWindowOfTheirOwnIsNotMeantByOneForAll(Database database) {
		in(database);
		Stream.of("hh01", "hh02").forEach((branch) -> opensOn(branch, LATE));
		this.context.getBean(MovedMilestones.class)
			.move(PLAN, List.of("hh02"), MovedMilestone.WINDOW, LocalDate.of(2025, 1, 8), "15-CV/HU");
		assertThat(outside()).extracting(OpeningOutside::congress).containsExactly(PLAN + "/hh01");
		assertThat(outside("hh02")).extracting(OpeningOutside::congress).containsExactly(PLAN + "/hh02");
		assertThat(outside(UNIT)).extracting(OpeningOutside::congress).containsExactly(PLAN + "/hh01");
	}

	private void opensOn(String branch, LocalDate day) {
		this.context.getBean(Congresses.class).moveOpening(PLAN + "/" + branch, day);
	}

	private List<OpeningOutside> outside(String... organizations) {
		ProposeChange change = new ProposeChange(Kind.MILESTONE, MovedMilestone.WINDOW, null, null, null,
				LocalDate.of(2024, 12, 20), List.of(), List.of(organizations), "Bão", "16-CV/HU", false, List.of(),
				null);
		return this.context.getBean(OpeningsOutside.class).of(PLAN, change, change.to(LocalDate.of(2024, 12, 31)));
	}

	private void in(Database database) {
		CampaignRows.in(database);
		CampaignRows.branch(database.client(), "hh03", UNIT);
		this.context = database.with(TestClock.standingAt(Instant.parse("2024-10-01T01:00:00Z")), OpeningsOutside.class,
				MovedMilestones.class, Plans.class, Shortcomings.class, Congresses.class, Milestones.class,
				Hindrances.class);
	}

}
