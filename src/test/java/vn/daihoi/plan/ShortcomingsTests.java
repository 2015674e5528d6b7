package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.CongressId;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class ShortcomingsTests {

	private static final CongressId BRANCH = new CongressId(PLAN, "hh01");

	private static final LocalDate SOON = LocalDate.of(2024, 10, 15);

	private static final LocalDate LATER = LocalDate.of(2024, 10, 25);

	private static Shortcomings shortcomingsIn(Database database) {
		CampaignRows.in(database);
		finds(database, "hh01", LATER);
		finds(database, "hh01", SOON);
		finds(database, "hh01", null);
		finds(database, UNIT, SOON);
		return new Shortcomings(database.client());
	}

	private static void finds(Database database, String organization, @Nullable LocalDate mendBy) {
		Visits visits = new Visits(database.client());
		visits.add(visits.find(PLAN, organization).orElseThrow(), new Visit("", LocalDate.of(2024, 10, 5),
				Visit.Kind.INSPECTION, "Đoàn số 1", "Chưa niêm yết danh sách", mendBy, null, null));
	}

	@Databases
	void mostUrgentComesFirstAndWhatAsksForNothingIsNone(Database database) {
		Shortcomings shortcomings = shortcomingsIn(database);
		assertThat(shortcomings.of(BRANCH)).extracting(Shortcoming::mendBy).containsExactly(SOON, LATER);
		assertThat(shortcomings.mostUrgent(BRANCH)).contains(SOON);
		assertThat(shortcomings.of(new CongressId(PLAN, UNIT))).hasSize(1);
	}

	@Databases
	void whatIsMendedIsNoneAnyMoreAndStandsWithItsVisit(Database database) {
		Shortcomings shortcomings = shortcomingsIn(database);
		shortcomings.of(BRANCH).forEach((one) -> shortcomings.mend(one.id(), SOON, "Đã niêm yết"));
		assertThat(shortcomings.mostUrgent(BRANCH)).isEmpty();
		assertThat(new Visits(database.client()).of(PLAN, List.of("hh01"), 50))
			.filteredOn((visit) -> visit.mendBy() != null)
			.allSatisfy((visit) -> assertThat(visit.mendedHow()).isEqualTo("Đã niêm yết"));
	}

}
