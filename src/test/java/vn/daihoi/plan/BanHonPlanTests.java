package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.calendar.CountingMode;
import vn.daihoi.calendar.VietnameseCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/** The rows B01–B10 of the plan that lets a commune's congress elect its secretary. */
class BanHonPlanTests {

	private final PlanDocument plan = PackagedPlan.read("ban-hon-2025");

	@Test
	void isForTheOneGrassrootsOrganizationThatItNames() {
		assertThat(this.plan.scope()).isEqualTo(CongressScope.GRASSROOTS_ORGANIZATIONS);
		assertThat(this.plan.organizations()).containsExactly("Đảng bộ xã Bản Hon");
		assertThat(this.plan.term()).hasToString("2025 - 2030");
		assertThat(this.plan.windowOf(CongressScope.BRANCHES)).isEmpty();
	}

	@Test
	void congressItselfElectsTheSecretaryAsATrial() {
		assertThat(this.plan.secretaryElectedBy()).isEqualTo(SecretaryElection.CONGRESS);
		assertThat(this.plan.trials()).containsExactly(new Trial(List.of("Đảng bộ xã Bản Hon"), null, "mục II.1"));
		assertThat(this.plan.pilots()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2025-03-16, false", "2025-03-17, true", "2025-03-18, true", "2025-03-19, false" })
	void congressIsExpectedOnTwoDaysOfMarch(LocalDate day, boolean held) {
		assertThat(this.plan.windowContains(day)).isEqualTo(held);
		assertThat(this.plan.window().expected()).isTrue();
		assertThat(this.plan.window().clause()).isEqualTo("mục II.2");
		assertThat(this.plan.maxDurationDays()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "308-KH/TU, 2025-01-20, phần căn cứ", "294-KH/HU, 2024-07-19, mục II.2",
			"35-CT/TW, 2024-06-14, mục II.2", "311-KH/HU, 2024-10-23, mục II.2", "08-HD/TU, 2024-10-03, mục II.3",
			"34-HD/BTCTW, 2009-10-08, mục II.4", "7967-CV/BTCTW, 2010-06-08, mục II.4" })
	void citesDocument(String number, LocalDate date, String clause) {
		LegalBasis cited = basis(number);
		assertThat(cited.date()).isEqualTo(date);
		assertThat(cited.clause()).isEqualTo(clause);
	}

	private LegalBasis basis(String number) {
		return this.plan.legalBasis().stream().filter((one) -> number.equals(one.number())).findFirst().orElseThrow();
	}

	@Test
	void thePlanOfTheProvinceIsCitedWithoutNumberAndDay() {
		assertThat(this.plan.legalBasis()).filteredOn((basis) -> basis.number() == null)
			.singleElement()
			.extracting(LegalBasis::issuer, LegalBasis::date)
			.containsExactly("Tỉnh ủy", null);
	}

	@ParameterizedTest
	@CsvSource({ "ISSUER_STANDING_COMMITTEE, mục III.1", "ISSUER_ORGANIZATION_BOARD, mục III.2.1",
			"ISSUER_ADVISORY_BODIES, mục III.2.2", "UNIT, mục III.3" })
	void givesEachItsDuty(Actor who, String clause) {
		assertThat(this.plan.dutyOf(who).orElseThrow().clause()).isEqualTo(clause);
	}

	@Test
	void isSignedAndSentOutButHasNoNumberAndNoDay() {
		assertThat(this.plan.signing()).isEqualTo(new Signing("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Tần Thị Quế", true));
		assertThat(this.plan.recipients()).hasSize(8)
			.startsWith("Thường trực Tỉnh ủy (b/c)")
			.endsWith("Các đồng chí Ủy viên BCH Đảng bộ huyện");
		assertThat(this.plan.issuance().draft()).isTrue();
		assertThat(this.plan.issuance().number()).isNull();
		assertThat(this.plan.issuance().date()).isNull();
	}

	/** X17. */
	@Test
	void hasNoDayButThatOfTheCongress() {
		assertThat(this.plan.milestones()).isEmpty();
		assertThat(this.plan.dossier()).isEmpty();
	}

	/** X18. */
	@Test
	void guidanceForCommitteesAboveGrassrootsIsAppliedToAGrassrootsCongress() {
		assertThat(basis("34-HD/BTCTW").title()).contains("cấp trên cơ sở");
		assertThat(this.plan.scope()).isEqualTo(CongressScope.GRASSROOTS_ORGANIZATIONS);
	}

	/** X19. */
	@Test
	void speaksOfDelegatesAndOfMembersAndSaysSoAsOpen() {
		assertThat(this.plan.purposes()).extracting(Statement::text)
			.anyMatch((text) -> text.contains("đại biểu dự đại hội"))
			.anyMatch((text) -> text.contains("đảng viên dự đại hội"));
		assertThat(this.plan.issuance().openPoints()).extracting(Statement::clause).contains("mục I.1 và I.2");
	}

	/** X20. */
	@ParameterizedTest
	@CsvSource({ "B, 2025-01-24", "A, 2025-02-03" })
	void noticeMustFollowTheProvincesPlanWithinDays(CountingMode mode, LocalDate latest) {
		int workingDays = this.plan.notice().workingDays();
		assertThat(VietnameseCalendar.workingCalendar().count(this.plan.window().from(), -workingDays, mode).date())
			.isEqualTo(latest)
			.isAfter(basis("308-KH/TU").date());
	}

}
