package vn.daihoi.congress;

import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class MadeKnownTests {

	@Databases
	void committeesAndBranchesThatHaveMadeThePlanKnownAreCounted(Database database) {
		CampaignRows.unit(CampaignRows.in(database), "tb", "tb01");
		MadeKnown known = new MadeKnown(database.client(), (event) -> {
		});
		known.mark(CONGRESS, true);
		database.client().sql("""
				insert into unit_plan (plan_code, unit_code, number, issued_on, disseminated_on, pilot_branch)
				values (?, ?, '15-KH/ĐU', date '2024-10-05', date '2024-10-07', 'hh01')""").params(PLAN, UNIT).update();
		assertThat(known.count(PLAN, List.of("phunghiep"))).isEqualTo(new MadeKnown.Counts(2, 1, 3, 1));
		assertThat(known.count(PLAN, List.of("tb"))).isEqualTo(new MadeKnown.Counts(1, 0, 1, 0));
		known.mark(CONGRESS, false);
		assertThat(known.count(PLAN, List.of(UNIT))).isEqualTo(new MadeKnown.Counts(1, 1, 2, 0));
	}

}
