package vn.daihoi.unit;

import java.time.LocalDate;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.CongressId;
import vn.daihoi.unit.UnitPapers.Purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class UnitPapersTests {

	private static final CongressId HIEP_HUNG = new CongressId(PLAN, UNIT);

	@Databases
	void aPaperSentAgainReplacesTheEarlierOneOfItsPurposeAlone(Database database) {
		UnitPapers papers = new UnitPapers(CampaignRows.in(database).client());
		papers.record(HIEP_HUNG, Purpose.SCHEDULE, "20-CV/ĐU", LocalDate.of(2024, 11, 14));
		papers.record(HIEP_HUNG, Purpose.RESULT, "30-BC/ĐU", LocalDate.of(2025, 1, 3));
		papers.record(HIEP_HUNG, Purpose.SCHEDULE, "21-CV/ĐU", LocalDate.of(2024, 11, 15));
		assertThat(database.client()
			.sql("select number from unit_paper where plan_code = ? and unit_code = ? order by sent_on")
			.params(PLAN, UNIT)
			.query(String.class)
			.list()).containsExactly("21-CV/ĐU", "30-BC/ĐU");
	}

}
