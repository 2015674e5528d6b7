package vn.daihoi.document;

import java.time.OffsetDateTime;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.document.PaperTexts.Change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PaperTextsTests {

	private static final OffsetDateTime NOW = OffsetDateTime.parse("2024-10-01T08:00:00Z");

	@Databases
	void latestWordsHoldUntilTheShippedOnesAreTakenAgain(Database database) {
		PaperTexts texts = new PaperTexts(database.client());
		assertThat(texts.of("plan")).isEmpty();
		texts.add(new Change("plan", "một", "quantri", NOW));
		texts.add(new Change("plan", "hai", "dieuchinh", NOW.plusDays(1)));
		texts.add(new Change("script", "ba", "quantri", NOW));
		assertThat(texts.of("plan")).contains("hai");
		texts.add(new Change("plan", null, "quantri", NOW.plusDays(2)));
		assertThat(texts.of("plan")).isEmpty();
		assertThat(texts.of("script")).contains("ba");
		assertThat(texts.latest()).extracting(Change::name, Change::words, Change::changedBy)
			.containsExactly(tuple("plan", null, "quantri"), tuple("script", "ba", "quantri"));
	}

}
