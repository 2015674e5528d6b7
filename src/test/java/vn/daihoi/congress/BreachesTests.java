package vn.daihoi.congress;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Breaches.Breach;
import vn.daihoi.regulation.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;

class BreachesTests {

	private static final Instant MOMENT = Instant.parse("2024-12-15T03:30:00.123456Z");

	private static final Finding LATE = Finding.error("DL02", "openingDate", "Thông báo trước 29 ngày làm việc",
			"Kế hoạch, mục II.2");

	private static final Finding SURPLUS = Finding.error("T08", "", "Số dư vượt 30%", "");

	@Databases
	void breachesComeInTheOrderOfTheirRecords(Database database) {
		Breaches breaches = breachesIn(database);
		breaches.record(CONGRESS, List.of(LATE));
		breaches.record(CONGRESS, List.of(SURPLUS));
		assertThat(breaches.of(CONGRESS)).containsExactly(
				new Breach("DL02", "Thông báo trước 29 ngày làm việc", "Kế hoạch, mục II.2"),
				new Breach("T08", "Số dư vượt 30%", ""));
		assertThat(breaches.of(OTHER)).isEmpty();
	}

	@Databases
	void aBreachCarriesTheMomentOfItsRecord(Database database) {
		breachesIn(database).record(CONGRESS, List.of(LATE));
		OffsetDateTime recorded = database.client()
			.sql("select recorded_at from breach")
			.query(OffsetDateTime.class)
			.single();
		assertThat(recorded.toInstant()).isEqualTo(MOMENT);
	}

	private static Breaches breachesIn(Database database) {
		return new Breaches(CampaignRows.in(database).client(), Clock.fixed(MOMENT, ZoneOffset.UTC), (event) -> {
		});
	}

}
