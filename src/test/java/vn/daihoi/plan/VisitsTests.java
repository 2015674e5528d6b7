package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class VisitsTests {

	private static Visits visitsIn(Database database) {
		CampaignRows.unit(CampaignRows.in(database), "tb", "tb01");
		return new Visits(database.client());
	}

	private static Visit visit(String organization, int day, LocalDate mendBy) {
		return new Visit("Tổ chức " + organization, LocalDate.of(2024, 10, day), Visit.Kind.INSPECTION, "Đoàn số 1",
				"Chưa niêm yết danh sách", mendBy, null, null);
	}

	private static void add(Visits visits, String organization, int day, LocalDate mendBy) {
		visits.add(visits.find(PLAN, organization).orElseThrow(), visit(organization, day, mendBy));
	}

	@Databases
	void visitIsSeenByTheVisitedItsCommitteeAndTheIssuer(Database database) {
		Visits visits = visitsIn(database);
		add(visits, "hh01", 5, LocalDate.of(2024, 10, 15));
		Visit seen = visit("hh01", 5, LocalDate.of(2024, 10, 15));
		assertThat(visits.of(PLAN, List.of("hh01"), 50)).containsExactly(seen);
		assertThat(visits.of(PLAN, List.of(UNIT), 50)).containsExactly(seen);
		assertThat(visits.of(PLAN, List.of("phunghiep"), 50)).containsExactly(seen);
		assertThat(visits.of(PLAN, List.of("hh02", "tb"), 50)).isEmpty();
	}

	@Databases
	void visitIsSeenByTheCommitteeThatDirectsTheBranchSinceThen(Database database) {
		Visits visits = visitsIn(database);
		add(visits, "hh01", 5, null);
		database.client().sql("update congress set unit_code = 'tb' where organization_code = 'hh01'").update();
		assertThat(visits.of(PLAN, List.of("tb"), 50)).hasSize(1);
		assertThat(visits.of(PLAN, List.of(UNIT), 50)).hasSize(1);
	}

	@Databases
	void lastVisitComesFirst(Database database) {
		Visits visits = visitsIn(database);
		add(visits, UNIT, 5, null);
		add(visits, "hh02", 8, null);
		assertThat(visits.of(PLAN, List.of(UNIT), 1)).containsExactly(visit("hh02", 8, null));
	}

	@Databases
	void sameVisitIsKnownAndOneWithAnotherDayToMendIsNot(Database database) {
		Visits visits = visitsIn(database);
		VisitedOrganization branch = visits.find(PLAN, "hh01").orElseThrow();
		visits.add(branch, visit("hh01", 5, null));
		assertThat(visits.isKnown(branch, visit("hh01", 5, null))).isTrue();
		assertThat(visits.isKnown(branch, visit("hh01", 5, LocalDate.of(2024, 10, 15)))).isFalse();
		assertThat(visits.isKnown(branch, visit("hh01", 6, null))).isFalse();
	}

	@Databases
	void organisationThatTakesPartInNoPlanThatHoldsIsNotFound(Database database) {
		Visits visits = visitsIn(database);
		assertThat(visits.find(PLAN, "phunghiep")).isEmpty();
		assertThat(visits.find(PLAN, UNIT)).contains(new VisitedOrganization(PLAN, UNIT, UNIT));
		database.client().sql("update plan set superseded_by = 'Kế hoạch số 310-KH/HU'").update();
		assertThat(visits.find(PLAN, UNIT)).isEmpty();
	}

}
