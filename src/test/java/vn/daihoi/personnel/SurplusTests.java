package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;

class SurplusTests {

	private static final LocalDate CONGRESS_DAY = LocalDate.of(2024, 12, 15);

	private static final String PLAN = "Kế hoạch, mục II.3.3";

	private final Surplus surplus = new Surplus(Regulations.ofProduct());

	/** The table of whole-number solutions: which surpluses nobody remarks on. */
	@ParameterizedTest(name = "{0} to {1} seats: at most {2}, prepare {3}")
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			 1 |  2 | 1 | -
			 3 |  6 | 1 | 1
			 7 |  9 | 2 | 1
			10 | 10 | 3 | 1
			11 | 13 | 3 | -
			14 | 16 | 4 | 2
			17 | 19 | 5 | 2
			20 | 20 | 6 | 2 3
			21 | 23 | 6 | 3
			24 | 26 | 7 | 3
			27 | 27 | 8 | 3 4
			""")
	void wholeNumberSolutions(int fromSeats, int toSeats, int most, String prepared) {
		List<Integer> expected = (prepared == null) ? List.of()
				: Arrays.stream(prepared.split(" ")).map(Integer::valueOf).toList();
		for (int seats = fromSeats; seats <= toSeats; seats++) {
			int each = seats;
			assertThat(IntStream.rangeClosed(0, 10).filter((names) -> check(each, names).isEmpty()).boxed())
				.as("%d seats", seats)
				.isEqualTo(expected);
			assertThat(IntStream.rangeClosed(0, 10).filter((names) -> Finding.errors(check(each, names)).isEmpty()))
				.as("%d seats", seats)
				.containsExactlyElementsOf(IntStream.rangeClosed(1, most).boxed().toList());
		}
	}

	static Stream<Arguments> everySeatsAndSurplus() {
		return IntStream.rangeClosed(1, 27)
			.boxed()
			.flatMap((seats) -> IntStream.rangeClosed(0, 10).mapToObj((names) -> Arguments.of(seats, names)));
	}

	@ParameterizedTest
	@MethodSource("everySeatsAndSurplus")
	void everyFindingIsASentenceWithItsClause(int seats, int names) {
		assertThat(check(seats, names)).hasSizeLessThanOrEqualTo(1)
			.allSatisfy((finding) -> assertThat(finding.sentence()).startsWith("Danh sách bầu cử có ")
				.doesNotContain("null", " %")
				.contains("(" + PLAN + "; ", "Điều 14 Quy chế bầu cử trong Đảng (190-QĐ/TW)"));
	}

	@ParameterizedTest(name = "{0} seats, {1} names: {2} {3}")
	@CsvSource({ "3, 3, ERROR, S1", "3, 2, ERROR, S1", "3, 5, ERROR, S4", "5, 5, ERROR, S1", "5, 7, ERROR, S4",
			"6, 8, ERROR, S4", "7, 10, ERROR, S2", "7, 9, WARNING, S3", "10, 13, WARNING, S3", "10, 14, ERROR, S2",
			"11, 12, WARNING, S3", "12, 14, WARNING, S3", "13, 16, WARNING, S3", "13, 17, ERROR, S2",
			"15, 16, WARNING, S3", "15, 19, WARNING, S3", "15, 20, ERROR, S2", "27, 35, WARNING, S3",
			"27, 36, ERROR, S2" })
	void listAgainstSeats(int seats, int listSize, String severity, String code) {
		assertThat(this.surplus.check(seats, listSize, CONGRESS_DAY, PLAN)).singleElement().satisfies((finding) -> {
			assertThat(finding.severity()).hasToString(severity);
			assertThat(finding.code()).isEqualTo(code);
		});
	}

	@Test
	void fiveSeatsWithSevenNamesReadLikeTheExample() {
		assertThat(this.surplus.check(5, 7, CONGRESS_DAY, PLAN).get(0).sentence())
			.isEqualTo("Danh sách bầu cử có số dư 02 người; cần bầu 05 người thì số dư là 01 "
					+ "(Kế hoạch, mục II.3.3; không quá 30%: khoản 1 Điều 14 Quy chế bầu cử trong Đảng (190-QĐ/TW)).");
	}

	@ParameterizedTest
	@CsvSource({ "2024-10-09, Điều 16 Quy chế bầu cử trong Đảng (244-QĐ/TW)",
			"2024-10-10, khoản 1 Điều 14 Quy chế bầu cử trong Đảng (190-QĐ/TW)",
			"2024-10-11, khoản 1 Điều 14 Quy chế bầu cử trong Đảng (190-QĐ/TW)" })
	void regulationKnownOnTheDayIsCited(LocalDate day, String citation) {
		assertThat(this.surplus.check(7, 10, day, PLAN).get(0).clause())
			.isEqualTo("Kế hoạch, mục II.3.3; không quá 30%: " + citation);
		assertThat(this.surplus.check(7, 7, day, "").get(0).clause()).isEqualTo(citation);
	}

	@Test
	void elevenSeatsAreLeftToPeople() {
		assertThat(this.surplus.check(11, 13, CONGRESS_DAY, PLAN).get(0).text())
			.contains("không có số nguyên nào trong khoảng đó");
		assertThat(this.surplus.check(20, 21, CONGRESS_DAY, PLAN).get(0).text())
			.contains("cần bầu 20 người thì số dư là từ 02 đến 03");
	}

	private List<Finding> check(int seats, int names) {
		return this.surplus.check(seats, seats + names, CONGRESS_DAY, PLAN);
	}

}
