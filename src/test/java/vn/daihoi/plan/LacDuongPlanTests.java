package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.calendar.CountingMode;
import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.regulation.Regulation;
import vn.daihoi.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;

/** The rows D01–D07 of the plan of three levels. */
class LacDuongPlanTests {

	private final PlanDocument plan = PackagedPlan.read("lac-duong-2025");

	@Test
	void isIssuedUnderANumberAndKnownFromAPressReportOnly() {
		Issuance issuance = this.plan.issuance();
		assertThat(issuance.draft()).isFalse();
		assertThat(issuance.number() + "-" + issuance.symbol()).isEqualTo("172-KH/HU");
		assertThat(issuance.date()).isEqualTo("2024-09-20");
		assertThat(issuance.openPoints()).extracting(Statement::text)
			.anyMatch((text) -> text.contains("chưa có toàn văn"));
		assertThat(this.plan.signing().signer()).isNull();
		assertThat(this.plan.recipients()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "BRANCHES, 2025-01-31, false", "BRANCHES, 2025-02-01, true", "BRANCHES, 2025-02-28, true",
			"BRANCHES, 2025-03-01, false", "GRASSROOTS_ORGANIZATIONS, 2025-06-14, true",
			"GRASSROOTS_ORGANIZATIONS, 2025-06-15, false", "ISSUER_ITSELF, 2025-07-19, true",
			"ISSUER_ITSELF, 2025-07-20, false" })
	void eachLevelHasItsDays(CongressScope scope, LocalDate day, boolean held) {
		assertThat(this.plan.windowOf(scope).orElseThrow().contains(day)).isEqualTo(held);
	}

	@Test
	void congressesAboveTheBranchesHaveNoFirstDayAndTheTermOfTheCycle() {
		assertThat(this.plan.furtherCongresses()).hasSize(2)
			.allMatch((further) -> further.window().from() == null)
			.allMatch((further) -> further.term().toString().equals("2025 - 2030"));
	}

	@Test
	void planIsMadeKnownBeforeTheDayItNames() {
		Milestone dissemination = this.plan.milestone("dissemination").orElseThrow();
		assertThat(dissemination.date()).isEqualTo("2024-10-15");
		assertThat(dissemination.inclusive()).isFalse();
		assertThat(dissemination.lastDay()).contains(LocalDate.of(2024, 10, 14));
		assertThat(dissemination.who()).isEqualTo(Actor.UNIT);
	}

	@Test
	void eachCommitteeHoldsOnePilotInJanuary() {
		Pilot pilot = pilotOf(Actor.UNIT);
		assertThat(pilot.count()).isEqualTo(1);
		assertThat(pilot.scope()).isEqualTo(CongressScope.BRANCHES);
		assertThat(pilot.organizations()).isEmpty();
		assertThat(pilot.window().from()).isEqualTo("2025-01-01");
		assertThat(pilot.window().lastDay()).isEqualTo("2025-01-31");
	}

	@Test
	void standingCommitteeHoldsTwoNamedPilotsInMarch() {
		Pilot pilot = pilotOf(Actor.ISSUER_STANDING_COMMITTEE);
		assertThat(pilot.count()).isEqualTo(2);
		assertThat(pilot.scope()).isEqualTo(CongressScope.GRASSROOTS_ORGANIZATIONS);
		assertThat(pilot.organizations()).containsExactly("Đảng bộ xã Đạ Nhim", "Chi bộ Mặt trận - các đoàn thể");
		assertThat(pilot.window().from()).isEqualTo("2025-03-01");
		assertThat(pilot.window().lastDay()).isEqualTo("2025-03-31");
	}

	private Pilot pilotOf(Actor who) {
		return this.plan.pilots().stream().filter((pilot) -> pilot.chosenBy() == who).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "35-CT/TW, 2024-06-14, Bộ Chính trị", "27-HD/BTCTW, 2024-08-26, Ban Tổ chức Trung ương",
			"135-KH/TU, 2024-09-09, Tỉnh ủy" })
	void carriesOutDocument(String number, LocalDate date, String issuer) {
		assertThat(this.plan.legalBasis()).filteredOn((basis) -> basis.number().equals(number))
			.singleElement()
			.extracting(LegalBasis::date, LegalBasis::issuer)
			.containsExactly(date, issuer);
	}

	/** X21. */
	@Test
	void directiveIsReplacedBeforeTheLastDayOfTheGrassrootsCongresses() {
		Regulation directive = Regulations.ofProduct().find("35-CT/TW", LocalDate.of(2024, 6, 14)).orElseThrow();
		assertThat(this.plan.legalBasis()).extracting(LegalBasis::number).contains(directive.number());
		assertThat(directive.isInForceOn(this.plan.window().lastDay())).isTrue();
		assertThat(this.plan.furtherCongresses())
			.noneMatch((further) -> directive.isInForceOn(further.window().lastDay()));
	}

	/** X22. */
	@ParameterizedTest
	@CsvSource({ "2025-02-03, 2024-12-12", "2025-02-28, 2025-01-09" })
	void noticesOfFebruaryAreDueBeforeThePilotsOfJanuaryAreOver(LocalDate opening, LocalDate latest) {
		assertThat(VietnameseCalendar.workingCalendar()
			.count(opening, -this.plan.notice().workingDays(), CountingMode.B)
			.date()).isEqualTo(latest).isBefore(pilotOf(Actor.UNIT).window().lastDay());
	}

	/** X23. */
	@Test
	void aMonthIncludesItsEndAndADayNamedWithBeforeDoesNot() {
		assertThat(this.plan.window().inclusive()).isTrue();
		assertThat(this.plan.furtherCongresses()).noneMatch((further) -> further.window().inclusive());
	}

	/** X24. */
	@Test
	void directElectionIsATrialOfATownWithoutADay() {
		assertThat(this.plan.secretaryElectedBy()).isNull();
		assertThat(this.plan.trials())
			.containsExactly(new Trial(List.of("Đảng bộ thị trấn Lạc Dương"), null, "bài báo, đoạn 7"));
		assertThat(this.plan.issuance().openPoints()).extracting(Statement::text)
			.anyMatch((text) -> text.startsWith("Đảng bộ thị trấn Lạc Dương"));
	}

}
