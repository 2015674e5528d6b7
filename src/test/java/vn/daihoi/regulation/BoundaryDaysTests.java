package vn.daihoi.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A change of regulation flips the answers that the register says it flips, on its day
 * and not the day before or after, and no other.
 */
class BoundaryDaysTests {

	/** By hand: what is answered otherwise from a day on. */
	private static final String FLIPS = """
			2011-01-19 | branch         | khoản 1 Điều 24 Điều lệ Đảng
			2011-01-19 | committeeSize  | khoản 4 Điều 24 Điều lệ Đảng
			2011-01-19 | quorum         | Điều 11 Điều lệ Đảng
			2011-01-19 | term           | khoản 3 Điều 24 Điều lệ Đảng
			2014-06-09 | surplus        | Điều 16 Quy chế bầu cử trong Đảng (244-QĐ/TW)
			2014-06-09 | result         | Điều 32 Quy chế bầu cử trong Đảng (244-QĐ/TW)
			2014-06-09 | counting       | Quy chế bầu cử trong Đảng (244-QĐ/TW)
			2014-06-09 | keptBallots    | Quy chế bầu cử trong Đảng (244-QĐ/TW)
			2014-06-09 | outsiders      | Quy chế bầu cử trong Đảng (244-QĐ/TW)
			2014-06-09 | validity       | Điều 17 Quy chế bầu cử trong Đảng (244-QĐ/TW)
			2014-06-09 | annulment      | Quy chế bầu cử trong Đảng (244-QĐ/TW)
			2014-06-09 | numberVoted    | Quy chế bầu cử trong Đảng (244-QĐ/TW)
			2014-06-09 | thirdBallot    | FURTHER_BALLOT
			2016-07-25 | committeeSize  | khoản 4 Điều 24 Điều lệ Đảng; Quy định thi hành Điều lệ Đảng (29-QĐ/TW)
			2016-07-25 | notice         | Quy định 29-QĐ/TW
			2016-07-25 | ratification   | Quy định 29-QĐ/TW
			2018-04-03 | layout         | Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng (36-HD/VPTW)
			2021-07-30 | committeeSize  | khoản 4 Điều 24 Điều lệ Đảng; điểm 22 Quy định thi hành Điều lệ Đảng (24-QĐ/TW)
			2021-07-30 | notice         | điểm 11.1 Quy định 24-QĐ/TW
			2021-07-30 | ratification   | điểm 16.1 Quy định 24-QĐ/TW
			2024-10-10 | surplus        | khoản 1 Điều 14 Quy chế bầu cử trong Đảng (190-QĐ/TW)
			2024-10-10 | result         | Quy chế bầu cử trong Đảng (190-QĐ/TW)
			2024-10-10 | counting       | Điều 8 Quy chế bầu cử trong Đảng (190-QĐ/TW)
			2024-10-10 | keptBallots    | Điều 35 Quy chế bầu cử trong Đảng (190-QĐ/TW)
			2024-10-10 | outsiders      | khoản 3 Điều 14 Quy chế bầu cử trong Đảng (190-QĐ/TW)
			2024-10-10 | validity       | Quy chế bầu cử trong Đảng (190-QĐ/TW)
			2024-10-10 | annulment      | khoản 2 Điều 33 Quy chế bầu cử trong Đảng (190-QĐ/TW)
			2024-10-10 | numberVoted    | Điều 17 Quy chế bầu cử trong Đảng (190-QĐ/TW)
			2024-10-10 | baseIsVerified | false
			2025-01-20 | committeeSize  | khoản 4 Điều 24 Điều lệ Đảng; Quy định thi hành Điều lệ Đảng (232-QĐ/TW)
			2025-01-20 | notice         | Quy định 232-QĐ/TW
			2025-01-20 | ratification   | Quy định 232-QĐ/TW
			2025-07-01 | committeeSize  | khoản 4 Điều 24 Điều lệ Đảng; Quy định thi hành Điều lệ Đảng (294-QĐ/TW)
			2025-07-01 | notice         | Quy định 294-QĐ/TW
			2025-07-01 | ratification   | Quy định 294-QĐ/TW
			2025-07-01 | thirdBallot    | APPOINTMENT
			2026-01-09 | noticeOfBranch | true
			2026-04-08 | committeeSize  | khoản 4 Điều 24 Điều lệ Đảng; Quy định thi hành Điều lệ Đảng (20-QĐ/TW)
			2026-04-08 | notice         | Quy định 20-QĐ/TW
			2026-04-08 | ratification   | Quy định 20-QĐ/TW
			2026-05-27 | layout         | Hướng dẫn thể thức và kỹ thuật trình bày văn bản của Đảng (05-HD/VPTW)
			2026-07-26 | committeeSize  | khoản 4 Điều 24 Điều lệ Đảng; Quy định thi hành Điều lệ Đảng (208-QĐ/TW)
			2026-07-26 | notice         | Quy định 208-QĐ/TW
			2026-07-26 | ratification   | Quy định 208-QĐ/TW
			""";

	private static final Pattern DAY = Pattern.compile("date\\(\"(.+?)\"\\)");

	private final Regulations regulations = Regulations.ofProduct();

	private final DatedAnswers answers = new DatedAnswers(this.regulations);

	static List<LocalDate> boundaries() {
		return Regulations.ofProduct()
			.all()
			.stream()
			.flatMap((one) -> Stream.of(one.issued(), one.inForceFrom(), one.until()))
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
	}

	private static Map<String, String> flipsOf(LocalDate day) {
		Map<String, String> flips = new TreeMap<>();
		Arrays.stream(FLIPS.split("\n"))
			.map((line) -> line.split("\\|"))
			.filter((cells) -> day.toString().equals(cells[0].strip()))
			.forEach((cells) -> flips.put(cells[1].strip(), cells[2].strip()));
		return flips;
	}

	private static Map<String, String> difference(Map<String, String> before, Map<String, String> after) {
		Map<String, String> changed = new TreeMap<>(after);
		changed.entrySet().removeAll(before.entrySet());
		return changed;
	}

	@ParameterizedTest
	@MethodSource("boundaries")
	void boundaryDayFlipsWhatTheTableSaysAndTheDayAfterItNothing(LocalDate day) {
		Map<String, String> onTheDay = this.answers.on(day);
		assertThat(difference(this.answers.on(day.minusDays(1)), onTheDay)).isEqualTo(flipsOf(day));
		assertThat(difference(onTheDay, this.answers.on(day.plusDays(1)))).isEmpty();
	}

	@Test
	void everyFlipOfTheTableIsABoundaryOfTheRegister() {
		assertThat(FLIPS.lines().map((line) -> LocalDate.parse(line.substring(0, 10))).distinct())
			.isSubsetOf(boundaries());
	}

	@Test
	void everyDayInATableIsABoundaryOfTheRegister() throws IOException {
		try (Stream<Path> tables = Files.list(Path.of("bpmn"))) {
			List<String> days = tables.filter((file) -> file.toString().endsWith(".dmn"))
				.flatMap((file) -> DAY.matcher(text(file)).results())
				.map((found) -> found.group(1))
				.toList();
			assertThat(days).isNotEmpty().isSubsetOf(boundaries().stream().map(LocalDate::toString).toList());
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Rows whose answer changes hold their day themselves. */
	@ParameterizedTest
	@MethodSource("boundaries")
	void boundaryThatMovesTakesItsAnswersAlongAndNoOther(LocalDate day) {
		DatedAnswers moved = new DatedAnswers(moved(day, day.plusDays(5)));
		Map<String, String> before = this.answers.on(day.minusDays(1));
		for (LocalDate between : List.of(day, day.plusDays(4))) {
			assertThat(difference(this.answers.on(between), moved.on(between)).keySet())
				.isEqualTo(movedWith(day).keySet());
			assertThat(moved.on(between)).containsAllEntriesOf(movedWith(day).entrySet()
				.stream()
				.collect(TreeMap::new, (all, one) -> all.put(one.getKey(), before.get(one.getKey())), TreeMap::putAll));
		}
		assertThat(moved.on(day.plusDays(5))).isEqualTo(this.answers.on(day.plusDays(5)));
	}

	private static Map<String, String> movedWith(LocalDate day) {
		Map<String, String> flips = flipsOf(day);
		flips.keySet().removeAll(List.of("noticeOfBranch", "baseIsVerified"));
		return flips;
	}

	private Regulations moved(LocalDate from, LocalDate to) {
		return new Regulations(this.regulations.all()
			.stream()
			.map((one) -> new Regulation(one.topic(), one.number(), one.issuer(), one.issued(),
					one.inForceFrom().equals(from) ? to : one.inForceFrom(),
					from.equals(one.until()) ? to : one.until(), one.replacedBy(), one.verified(), one.title(),
					one.note(), one.clauses()))
			.toList());
	}

}
