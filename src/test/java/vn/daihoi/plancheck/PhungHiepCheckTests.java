package vn.daihoi.plancheck;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.plan.PackagedPlan;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** What the checker finds in the plan of Phụng Hiệp, on the days of its preparation. */
class PhungHiepCheckTests {

	private static final LocalDate DRAFTED = LocalDate.of(2024, 9, 20);

	private static final LocalDate REGULATION_REPLACED = LocalDate.of(2024, 10, 10);

	private final PlanCheck check = new PlanCheck(VietnameseCalendar.workingCalendar(), Regulations.ofProduct());

	private List<PlanFinding> on(LocalDate day) {
		return this.check.check(PackagedPlan.read("phung-hiep-2025"), day);
	}

	private List<String> codes(LocalDate day, Severity severity) {
		return on(day).stream()
			.map(PlanFinding::finding)
			.filter((finding) -> finding.severity() == severity)
			.map(Finding::code)
			.distinct()
			.toList();
	}

	private PlanFinding one(LocalDate day, String code) {
		List<PlanFinding> found = on(day).stream().filter((one) -> one.finding().code().equals(code)).toList();
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	@Test
	void whoWaitsForTheRegistrationCanOpenOnlyFrom28December() {
		PlanFinding found = one(DRAFTED, "X01");
		assertThat(found.feasibleFrom()).isEqualTo("2024-12-28");
		assertThat(found.feasibleTo()).isEqualTo("2024-12-31");
		assertThat(found.finding().severity()).isEqualTo(Severity.WARNING);
		assertThat(found.finding().sentence()).contains("chậm nhất ngày 18/10/2024", "15/11/2024",
				"Kế hoạch, mục III.7; mục II.6; mục II.2 và III.8");
		assertThat(one(DRAFTED, "X02").finding().text()).contains("từ 31 ngày chỉ còn 4 ngày");
	}

	@Test
	void warningsAreThoseOfTheCatalogue() {
		assertThat(codes(DRAFTED, Severity.ERROR)).isEmpty();
		assertThat(codes(DRAFTED, Severity.WARNING)).containsExactly("X01", "X04", "X05", "X13");
		assertThat(codes(DRAFTED, Severity.INFO)).containsExactly("X02", "X03", "X06", "X07", "X08", "X10", "X11",
				"X12", "X14", "X15", "X16", "X25");
	}

	@Test
	void regulationOnElectionsIsKnownAsReplacedFrom10October() {
		assertThat(codes(REGULATION_REPLACED.minusDays(1), Severity.WARNING)).doesNotContain("X09");
		assertThat(one(REGULATION_REPLACED, "X09").finding().sentence()).contains("244-QĐ/TW ngày 09/06/2014",
				"từ ngày 10/10/2024", "190-QĐ/TW", "mục II.3.3 và II.4");
	}

	@Test
	void fiveDaysAreReadInTwoWays() {
		assertThat(one(DRAFTED, "X05").finding().text()).contains("05/01/2025", "08/01/2025");
	}

	@Test
	void reportIsDueBeforeTheLastRatificationAndTheEndOfComplaints() {
		assertThat(one(DRAFTED, "X06").finding().text()).contains("09/01/2025", "07/02/2025", "22/01/2025");
	}

	@Test
	void percentagesGiveNoNumberForThreeToSixSeatsAndTheFixedSurplusDoes() {
		assertThat(one(DRAFTED, "X07").finding().text()).contains("Bầu 3, 4, 5, 6 người", "số dư cố định");
	}

	@Test
	void everyNoticeIsGivenBeforeTheFirstPilot() {
		assertThat(one(DRAFTED, "X04").finding().text()).contains("chậm nhất ngày 18/11/2024, trước cả đại hội điểm");
	}

	@Test
	void noDayIsLeftForWhoReadsItAfterTheLastNotice() {
		assertThat(codes(LocalDate.of(2024, 11, 19), Severity.ERROR)).containsExactly("X01");
		assertThat(codes(LocalDate.of(2024, 11, 18), Severity.ERROR)).isEmpty();
	}

}
