package vn.daihoi.replanning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.calendar.DayRange;
import vn.daihoi.clock.TestClock;
import vn.daihoi.deadline.ComputedDeadline;
import vn.daihoi.deadline.KeptDeadline;
import vn.daihoi.deadline.Recounted;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;

/** What a change would do, as people read it. */
class EffectRowsTests {

	private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

	@Databases
	void whatAChangeWouldDoStandsByOrganisationAndNewDay(Database database) {
		EffectRows rows = new EffectRows(CampaignRows.in(database).client(), null,
				TestClock.standingAt(Instant.parse("2024-10-01T00:00:00Z")));
		assertThat(rows.of(List.of(moved("hh02", "DL02", 3), moved("hh01", "DL06", 9), moved("hh01", "DL02", 5))))
			.extracting((row) -> row.subject() + " " + row.after())
			.containsExactly(PLAN + "/hh01 2024-11-06", PLAN + "/hh01 2024-11-10", PLAN + "/hh02 2024-11-04");
	}

	private static Recounted moved(String branch, String rule, int days) {
		LocalDate day = DAY.plusDays(days);
		return new Recounted(new KeptDeadline(PLAN, branch, "hh", rule, "userTask_giveNotice", DAY, DAY, false), rule,
				new ComputedDeadline(rule, day, DAY, new DayRange(day, day, List.of()), false, "", ""));
	}

}
