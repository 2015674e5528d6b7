package vn.daihoi.opinion;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.plan.OpinionSources.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class OpinionsTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 3);

	@Databases
	void whatTheMinutesSayIsFoundAgain(Database database) {
		Opinions opinions = new Opinions(CampaignRows.in(database).client());
		String text = "Nhất trí. ".repeat(1500);
		opinions.record(CONGRESS, opinions(text, Source.values()));
		assertThat(opinions.asked(CONGRESS)).containsExactlyInAnyOrder(Source.values());
		assertThat(opinions.superiorDrafts(CONGRESS)).isEqualTo(text);
		assertThat(opinions.asked(OTHER)).isEmpty();
		assertThat(opinions.superiorDrafts(OTHER)).isEmpty();
	}

	@Databases
	void aSecondRecordReplacesTheFirst(Database database) {
		Opinions opinions = new Opinions(CampaignRows.in(database).client());
		opinions.record(CONGRESS, opinions("Nhất trí", Source.MASS_ORGANIZATIONS, Source.RETIRED_CADRES));
		opinions.record(CONGRESS, opinions(null, Source.MASS_ORGANIZATIONS, Source.MASS_ORGANIZATIONS));
		assertThat(opinions.asked(CONGRESS)).containsExactly(Source.MASS_ORGANIZATIONS);
		assertThat(opinions.superiorDrafts(CONGRESS)).isEmpty();
	}

	private static RecordOpinions opinions(String superiorDrafts, Source... asked) {
		return new RecordOpinions(DAY, List.of(asked), List.of(), superiorDrafts, List.of());
	}

}
