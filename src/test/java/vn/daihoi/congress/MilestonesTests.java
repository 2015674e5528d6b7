package vn.daihoi.congress;

import java.time.LocalDate;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class MilestonesTests {

	private static final LocalDate DAY = LocalDate.of(2024, 10, 18);

	@Databases
	void everyMilestoneHoldsItsOwnDay(Database database) {
		Milestones milestones = milestonesIn(database);
		for (Milestone milestone : Milestone.values()) {
			milestones.reach(CONGRESS, milestone, DAY.plusDays(milestone.ordinal()));
		}
		assertThat(milestones.of(CONGRESS)).containsOnlyKeys(Milestone.values());
		assertThat(milestones.of(CONGRESS))
			.allSatisfy((milestone, day) -> assertThat(day).isEqualTo(DAY.plusDays(milestone.ordinal())));
	}

	@Databases
	void aStepDoneAgainHoldsItsLaterDay(Database database) {
		Milestones milestones = milestonesIn(database);
		milestones.reach(CONGRESS, Milestone.NOTIFIED, DAY);
		milestones.reach(OTHER, Milestone.NOTIFIED, DAY);
		milestones.reach(CONGRESS, Milestone.NOTIFIED, DAY.plusDays(4));
		assertThat(milestones.day(CONGRESS, Milestone.NOTIFIED)).contains(LocalDate.of(2024, 10, 22));
		assertThat(milestones.day(OTHER, Milestone.NOTIFIED)).contains(DAY);
	}

	@Databases
	void aWithdrawnMilestoneIsGoneAloneAndOnlyThere(Database database) {
		Milestones milestones = milestonesIn(database);
		milestones.reach(CONGRESS, Milestone.HELD, DAY);
		milestones.reach(CONGRESS, Milestone.RESULT_RECORDED, DAY);
		milestones.reach(OTHER, Milestone.HELD, DAY);
		milestones.withdraw(CONGRESS, Milestone.HELD);
		assertThat(milestones.of(CONGRESS)).containsOnlyKeys(Milestone.RESULT_RECORDED);
		assertThat(milestones.day(CONGRESS, Milestone.HELD)).isEmpty();
		assertThat(milestones.of(OTHER)).containsOnlyKeys(Milestone.HELD);
	}

	private static Milestones milestonesIn(Database database) {
		return new Milestones(CampaignRows.in(database).client(), (event) -> {
		});
	}

}
