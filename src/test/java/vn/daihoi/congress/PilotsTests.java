package vn.daihoi.congress;

import java.time.LocalDate;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class PilotsTests {

	private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);

	private static final LocalDate SECOND = LocalDate.of(2024, 12, 2);

	@Databases
	void pilotsOfTheIssuerStandByTheirWishedDaysAndConcernTheirCommittee(Database database) {
		Pilots pilots = named(database);
		assertThat(pilots.ofPlan(PLAN)).containsExactly(new PlanPilot("hh02", "Tổ chức hh02", UNIT, FIRST, null, null),
				new PlanPilot("hh01", "Tổ chức hh01", UNIT, SECOND, null, null));
		assertThat(pilots.ofPlan(PLAN, UNIT)).hasSize(2);
		assertThat(pilots.ofPlan(PLAN, "hh01")).extracting(PlanPilot::branch).containsExactly("hh01");
		assertThat(pilots.ofPlan(PLAN, "phunghiep")).isEmpty();
	}

	@Databases
	void aPilotThatThePlanNamesItselfHasNoWishedDay(Database database) {
		Pilots pilots = named(database);
		pilots.name(PLAN, UNIT, null);
		assertThat(pilots.ofPlan(PLAN, UNIT)).extracting(PlanPilot::wishedDay).contains(FIRST, SECOND, null);
		assertThat(pilots.wishedDay(new CongressId(PLAN, UNIT))).isEmpty();
		assertThat(pilots.wishedDay(new CongressId(PLAN, "hh01"))).contains(SECOND);
	}

	@Databases
	void theLastClosingIsKnownWhenEveryPilotWasHeld(Database database) {
		Pilots pilots = named(database);
		held(database, CampaignRows.CONGRESS, SECOND);
		assertThat(pilots.lastClosing(PLAN)).isEmpty();
		held(database, CampaignRows.OTHER, FIRST);
		assertThat(pilots.lastClosing(PLAN)).contains(SECOND);
	}

	@Databases
	void nobodyWaitsForAPilotWhoseCongressHasEnded(Database database) {
		Pilots pilots = named(database);
		held(database, CampaignRows.CONGRESS, SECOND);
		assertThat(pilots.areOver(PLAN)).isFalse();
		database.client()
			.sql("update congress set ended_reason = 'Giải thể' where id = ?")
			.param(CampaignRows.OTHER)
			.update();
		assertThat(pilots.areOver(PLAN)).isTrue();
		assertThat(pilots.lastClosing(PLAN)).contains(SECOND);
	}

	@Databases
	void unitWaitsForItsPilotAsLongAsThePilotMayMeetThere(Database database) {
		Pilots pilots = new Pilots(CampaignRows.in(database).client());
		database.client()
			.sql("insert into unit_plan (plan_code, unit_code, number, issued_on, pilot_branch) values (?, ?, '5-KH/ĐU', date '2024-09-30', 'hh01')")
			.params(PLAN, UNIT)
			.update();
		assertThat(pilots.lapsed(PLAN, UNIT)).isEmpty();
		database.client().sql("update congress set unit_code = 'phunghiep' where organization_code = 'hh01'").update();
		assertThat(pilots.lapsed(PLAN, UNIT)).contains("Chi bộ điểm đã chuyển sang Tổ chức phunghiep");
		database.client()
			.sql("update congress set ended_reason = 'Giải thể' where id = ?")
			.param(CampaignRows.CONGRESS)
			.update();
		assertThat(pilots.lapsed(PLAN, UNIT)).contains("Giải thể");
	}

	@Databases
	void planWithoutPilotsHasNoLastClosing(Database database) {
		assertThat(new Pilots(CampaignRows.in(database).client()).lastClosing(PLAN)).isEmpty();
	}

	private static Pilots named(Database database) {
		Pilots pilots = new Pilots(CampaignRows.in(database).client());
		pilots.name(PLAN, "hh01", SECOND);
		pilots.name(PLAN, "hh02", FIRST);
		return pilots;
	}

	private static void held(Database database, String congress, LocalDate day) {
		database.client()
			.sql("insert into milestone (congress, name, reached_on) values (?, 'HELD', ?)")
			.params(congress, day)
			.update();
	}

}
