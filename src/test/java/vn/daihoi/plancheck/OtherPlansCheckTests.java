package vn.daihoi.plancheck;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.plan.PackagedPlan;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the checker finds in the plans of Bản Hon and Lạc Dương, as the catalogue lists
 * it.
 */
class OtherPlansCheckTests {

	private final PlanCheck check = new PlanCheck(VietnameseCalendar.workingCalendar(), Regulations.ofProduct());

	private List<Finding> on(String plan, LocalDate day) {
		return this.check.check(PackagedPlan.read(plan), day).stream().map(PlanFinding::finding).toList();
	}

	private String text(String plan, String day, String code) {
		return on(plan, LocalDate.parse(day)).stream()
			.filter((finding) -> finding.code().equals(code))
			.map(Finding::sentence)
			.collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@CsvSource({ "ban-hon-2025, 2025-01-21, WARNING X17 X19 X20 INFO X18 X25",
			"ban-hon-2025, 2025-04-14, ERROR X01 WARNING X17 X19 X20 X21 INFO X18 X25",
			"lac-duong-2025, 2024-09-20, WARNING X22 X24 INFO X23 X25",
			"lac-duong-2025, 2025-04-14, ERROR X01 WARNING X21 X22 X24 INFO X23 X25" })
	void findingsAreThoseOfTheCatalogue(String plan, LocalDate day, String expected) {
		String found = on(plan, day).stream()
			.collect(Collectors.groupingBy(Finding::severity, TreeMap::new,
					Collectors.mapping(Finding::code,
							Collectors.collectingAndThen(Collectors.toList(),
									(codes) -> codes.stream().distinct().collect(Collectors.joining(" "))))))
			.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + " " + entry.getValue())
			.collect(Collectors.joining(" "));
		assertThat(found).isEqualTo(expected);
	}

	@Test
	void noticeOfBanHonIsDueFourDaysAfterThePlanOfTheProvince() {
		assertThat(text("ban-hon-2025", "2025-01-21", "X20")).contains("chậm nhất ngày 24/01/2025, chỉ 4 ngày",
				"308-KH/TU");
	}

	@Test
	void dayThatTheCalendarDoesNotKnowIsAFindingAndHidesNoOther() {
		List<Finding> found = on("lac-duong-2025", LocalDate.of(2023, 5, 4));
		assertThat(found).extracting(Finding::code).containsOnlyOnce("CALENDAR").contains("X22", "X24", "X25");
		assertThat(text("lac-duong-2025", "2023-05-04", "CALENDAR")).contains("hãy chọn ngày trong các năm này");
	}

	@Test
	void noticesOfLacDuongAreGivenWhileItsPilotsAreHeld() {
		assertThat(text("lac-duong-2025", "2024-09-20", "X22")).contains("từ 12/12/2024 đến 09/01/2025", "31/01/2025");
	}

	@Test
	void directiveOfTheCycleIsKnownAsReplacedFrom14April2025() {
		assertThat(text("lac-duong-2025", "2025-04-14", "X21")).contains("35-CT/TW ngày 14/06/2024", "14/04/2025",
				"45-CT/TW");
	}

}
