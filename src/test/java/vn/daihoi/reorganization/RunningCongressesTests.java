package vn.daihoi.reorganization;

import java.time.LocalDate;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class RunningCongressesTests {

	private static void reach(Database database, Milestone milestone) {
		database.client()
			.sql("insert into milestone (congress, name, reached_on) values (?, ?, ?)")
			.params(CONGRESS, milestone.name(), LocalDate.of(2024, 12, 1))
			.update();
	}

	@Databases
	void congressRunsUntilItIsRatifiedOrEnded(Database database) {
		CampaignRows.in(database);
		RunningCongresses running = new RunningCongresses(database.client());
		assertThat(running.all()).containsExactly(
				new RunningCongress(CONGRESS, PLAN, "phunghiep", "hh01", UNIT, "BRANCHES", false),
				new RunningCongress(OTHER, PLAN, "phunghiep", "hh02", UNIT, "BRANCHES", false));
		reach(database, Milestone.HELD);
		assertThat(running.all()).extracting(RunningCongress::held).containsExactly(true, false);
		reach(database, Milestone.RATIFIED);
		database.client().sql("update congress set ended_reason = 'lý do' where id = ?").param(OTHER).update();
		assertThat(running.all()).isEmpty();
	}

	@Databases
	void planRunsFromItsIssueUntilAnotherOneTakesItsPlace(Database database) {
		CampaignRows.in(database);
		RunningCongresses running = new RunningCongresses(database.client());
		assertThat(running.plans()).isEmpty();
		database.client().sql("update plan set number = '300-KH/HU'").update();
		assertThat(running.plans()).containsExactly(new RunningCongresses.OpenPlan(PLAN, "phunghiep", "300-KH/HU"));
		assertThat(running.issuers()).containsExactly("phunghiep");
		database.client().sql("update plan set superseded_by = '310-KH/HU'").update();
		assertThat(running.plans()).isEmpty();
		assertThat(running.issuers()).isEmpty();
	}

}
