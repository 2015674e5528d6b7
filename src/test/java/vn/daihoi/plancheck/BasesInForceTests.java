package vn.daihoi.plancheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bases of a plan on its own day, on the day it is read and on those of its congresses.
 */
class BasesInForceTests {

	private final Regulations regulations = Regulations.ofProduct();

	/** The plan of Phụng Hiệp, said otherwise. */
	private static PlanDocument plan(String... replaced) {
		try {
			String text = new ClassPathResource("plans/phung-hiep-2025.yaml")
				.getContentAsString(StandardCharsets.UTF_8);
			for (int i = 0; i < replaced.length; i += 2) {
				assertThat(text).contains(replaced[i]);
				text = text.replace(replaced[i], replaced[i + 1]);
			}
			return new PlanReader().read(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static PlanDocument issued(String day, String... replaced) {
		String[] paper = { "draft: true", "draft: false", "  number:\n", "  number: 199-KH/HU\n", "  date:\n",
				"  date: " + day + "\n" };
		return plan(Stream.of(paper, replaced).flatMap(Stream::of).toArray(String[]::new));
	}

	private List<Finding> found(PlanDocument plan, String asOf) {
		return new BasesInForce(this.regulations)
			.of(new CheckedPlan(plan, plan.issuance().date(), LocalDate.parse(asOf),
					VietnameseCalendar.workingCalendar()))
			.map(PlanFinding::finding)
			.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2024-10-09 |
			2024-10-10 | 244-QĐ/TW
			2024-12-30 | 244-QĐ/TW
			2024-12-31 | 244-QĐ/TW 03-HD/TW
			2025-01-20 | 24-QĐ/TW 244-QĐ/TW 03-HD/TW
			2025-04-14 | 35-CT/TW 24-QĐ/TW 244-QĐ/TW 03-HD/TW
			2025-06-09 | 35-CT/TW 24-QĐ/TW 244-QĐ/TW 03-HD/TW 01-HD/TW
			""")
	void basesThatAreOverOnTheDayOfReadingAreWarned(String asOf, String numbers) {
		assertThat(found(plan(), asOf)).allMatch((one) -> one.severity() == Severity.WARNING)
			.extracting((one) -> one.text().replaceFirst("Văn bản số (\\S+) .*", "$1"))
			.containsExactly((numbers == null) ? new String[0] : numbers.split(" "));
	}

	@Test
	void basisThatWasOverWhenThePlanWasIssuedSaysSo() {
		PlanDocument late = issued("2024-10-21");
		assertThat(found(late, "2024-10-21")).singleElement()
			.extracting(Finding::sentence)
			.asString()
			.contains("hết hiệu lực từ ngày 10/10/2024, trước ngày ban hành kế hoạch (21/10/2024); nay là")
			.contains("(190-QĐ/TW) ngày 10/10/2024, hãy thay căn cứ");
		assertThat(found(issued("2024-09-27"), "2024-10-21")).singleElement()
			.extracting(Finding::text)
			.asString()
			.doesNotContain("trước ngày ban hành");
	}

	@Test
	void endThatIsKnownBeforeTheLastDayOfTheCongressesIsWarned() {
		PlanDocument summer = plan("number: 24-QĐ/TW", "number: 232-QĐ/TW", "date: 2021-07-30", "date: 2025-01-20",
				"to: 2024-12-31", "to: 2025-07-01");
		assertThat(found(summer, "2025-05-25")).noneMatch((one) -> one.text().contains("232-QĐ/TW"));
		assertThat(found(summer, "2025-05-26")).filteredOn((one) -> one.text().contains("số 232-QĐ/TW"))
			.singleElement()
			.returns(Severity.WARNING, Finding::severity)
			.returns("X09", Finding::code)
			.extracting(Finding::text)
			.asString()
			.contains(
					"từ ngày 01/07/2025 (ngày này còn chờ xác nhận), còn đại hội có thể tổ chức đến hết ngày 01/07/2025",
					"từ ngày đó áp dụng Quy định thi hành Điều lệ Đảng (294-QĐ/TW) ngày 26/05/2025");
		PlanDocument june = plan("number: 24-QĐ/TW", "number: 232-QĐ/TW", "date: 2021-07-30", "date: 2025-01-20",
				"to: 2024-12-31", "to: 2025-06-30");
		assertThat(found(june, "2025-05-26")).noneMatch((one) -> one.text().contains("số 232-QĐ/TW"));
	}

	@Test
	void basisThatCameIntoForceAfterTheDayOfThePlanIsAHint() {
		String[] newer = { "number: 244-QĐ/TW", "number: 190-QĐ/TW", "date: 2014-06-09", "date: 2024-10-10" };
		assertThat(found(issued("2024-09-27", newer), "2024-10-21")).singleElement()
			.returns(Severity.INFO, Finding::severity)
			.extracting(Finding::text)
			.asString()
			.contains("190-QĐ/TW ngày 10/10/2024 có hiệu lực từ ngày 10/10/2024, sau ngày của kế hoạch (27/09/2024)");
		assertThat(found(issued("2024-10-10", newer), "2024-10-21")).isEmpty();
	}

	@Test
	void draftIsMeasuredByTheDayOfReading() {
		PlanDocument draft = plan("number: 244-QĐ/TW", "number: 190-QĐ/TW", "date: 2014-06-09", "date: 2024-10-10");
		assertThat(found(draft, "2024-10-09")).singleElement().returns(Severity.INFO, Finding::severity);
		assertThat(found(draft, "2024-10-10")).isEmpty();
	}

}
