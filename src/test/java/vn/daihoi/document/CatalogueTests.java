package vn.daihoi.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every paper of the product, opened again: number, title, each field, who signs, who
 * receives it.
 */
class CatalogueTests {

	private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

	private static final Pattern CONDITION = Pattern.compile("\\[(không )?(\\w+)]");

	/**
	 * Name, type, title, who signs from left to right, the last recipient; as domain 3.2
	 * and 3.5 have them. The organisation board signs for itself.
	 */
	private static final String KINDS = """
			action-programme           | CTr | CHƯƠNG TRÌNH HÀNH ĐỘNG | ‹authority›+BÍ THƯ+..............                            | - Lưu ‹keeper›.
			ballot                     |     | PHIẾU BẦU              |                                                              |
			ballot-destruction         | QĐ  | QUYẾT ĐỊNH             | ‹authority›+BÍ THƯ+‹signer›                                  | - Lưu ‹keeper›.
			ballot-destruction-minutes | BB  | BIÊN BẢN               | NGƯỜI CHỨNG KIẾN+.............. & NGƯỜI CHỦ TRÌ+..............   |
			branch-vote-minutes        | BB  | BIÊN BẢN               | NGƯỜI GHI BIÊN BẢN+.............. & CHỦ TRÌ+..............       |
			congress-minutes           | BB  | BIÊN BẢN               | NGƯỜI GHI BIÊN BẢN+‹recorder› & CHỦ TRÌ+‹leader›             |
			congress-resolution        | NQ  | NGHỊ QUYẾT             | T/M ĐOÀN CHỦ TỊCH+NGƯỜI CHỦ TRÌ+‹leader›                     | - Lưu ‹keeper›.
			counting-minutes           |     | BIÊN BẢN               | T/M BAN KIỂM PHIẾU+TRƯỞNG BAN+‹head›                         |
			credentials-report         |     | BÁO CÁO                | T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU+TRƯỞNG BAN+..............  |
			document-outline           |     | ĐỀ CƯƠNG               |                                                              |
			elected-list               |     | DANH SÁCH TRÍCH NGANG  | ‹authority›+BÍ THƯ+..............                            |
			introduction-minutes       |     | BIÊN BẢN               | THƯ KÝ+.............. & T/M ĐOÀN CHỦ TỊCH+NGƯỜI CHỦ TRÌ+.............. |
			members-report             |     | BÁO CÁO                | T/M ĐOÀN CHỦ TỊCH+NGƯỜI CHỦ TRÌ+..............               |
			mid-term-decision          | QĐ  | QUYẾT ĐỊNH             | T/M ‹body›+BÍ THƯ+‹signer›                                   | - Lưu Văn phòng.
			mid-term-request           | TTr | TỜ TRÌNH               | ‹authority›+BÍ THƯ+..............                            | - Lưu ‹keeper›.
			opening-announcement       | TB  | THÔNG BÁO              | ‹authority›+BÍ THƯ+..............                            | - Lưu ‹keeper›.
			opening-invitation         | GM  | GIẤY MỜI               | ‹authority›+BÍ THƯ+..............                            | - Lưu ‹keeper›.
			opening-letter             | CV  |                        | ‹authority›+BÍ THƯ+..............                            | - Lưu ‹keeper›.
			opinion-minutes            | BB  | BIÊN BẢN               | NGƯỜI GHI BIÊN BẢN+.............. & CHỦ TRÌ+..............       |
			personnel-agreement        | CV  |                        | T/M ‹body›+BÍ THƯ+‹signer›                                   | - Lưu Văn phòng.
			plan                       | KH  | KẾ HOẠCH               | ‹authority›+‹position›+‹signer›                              | - Lưu Văn phòng.
			programme                  |     | CHƯƠNG TRÌNH           | ‹authority›+BÍ THƯ+..............                            |
			progress-report            | BC  | BÁO CÁO                | ‹authority›+BÍ THƯ+..............                            | - Lưu Văn phòng.
			ratification-decision      | QĐ  | QUYẾT ĐỊNH             | T/M ‹body›+BÍ THƯ+‹signer›                                   | - Lưu Văn phòng.
			ratification-request       | TTr | TỜ TRÌNH               | ‹authority›+BÍ THƯ+..............                            | - Lưu ‹keeper›.
			registration-list          |     | DANH SÁCH              | ‹authority›+BÍ THƯ+..............                            | - Lưu Văn phòng.
			residence-remarks          |     | NHẬN XÉT, ĐÁNH GIÁ     | T/M ĐẢNG ỦY+BÍ THƯ+..............                            | - Lưu Văn phòng.
			result-aggregate           |     | BIỂU TỔNG HỢP          | TRƯỞNG BAN+..............                                    |
			result-report              | BC  | BÁO CÁO                | TRƯỞNG BAN+‹signer›                                          | - Lưu Ban Tổ chức.
			script                     |     | KỊCH BẢN               | ‹authority›+BÍ THƯ+..............                            |
			short-cv-list              |     | DANH SÁCH TRÍCH NGANG  | ‹authority›+BÍ THƯ+..............                            |
			unit-result-report         | BC  | BÁO CÁO                | ‹authority›+BÍ THƯ+..............                            | - Lưu Văn phòng.
			weekly-report              | BC  | BÁO CÁO                | TRƯỞNG BAN+‹signer›                                          | - Lưu Ban Tổ chức.
			""";

	private static final Path TEXTS = Path.of("src/main/resources/documents");

	static List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(TEXTS)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".txt"))
				.map((name) -> name.replace(".txt", ""))
				.sorted()
				.toList();
		}
	}

	private static String text(String name) throws IOException {
		try (InputStream file = CatalogueTests.class.getResourceAsStream("/documents/" + name + ".txt")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static List<String> lines(String name) throws IOException {
		return text(name).lines().filter((line) -> !line.startsWith("#")).toList();
	}

	private static Set<String> all(Pattern pattern, int group, Stream<String> lines) {
		return lines.flatMap((line) -> pattern.matcher(line).results())
			.map((MatchResult found) -> found.group(group))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Each field says its own name. */
	private static Map<String, Object> values(String name) throws IOException {
		Map<String, Object> values = new HashMap<>();
		all(GAP, 1, lines(name).stream()).forEach((field) -> values.put(field, "‹" + field + "›"));
		all(CONDITION, 2, lines(name).stream()).forEach((field) -> values.put(field, "‹" + field + "›"));
		return values;
	}

	private static WordFile paper(String name, Map<String, Object> values) {
		Paper paper = WordFile.template(name).fill(WordFile.head("2024-10-01"), values, false);
		return WordFile.of("catalogue-" + name, paper);
	}

	/** All that stands in it. */
	private static String said(WordFile paper) {
		Stream<String> cells = IntStream.range(0, paper.document().getTables().size())
			.mapToObj(paper::table)
			.flatMap(List::stream)
			.flatMap(List::stream);
		return Stream.concat(paper.lines().stream(), cells).collect(Collectors.joining("\n"));
	}

	private static boolean isWithout(String line) {
		return line.contains("[không ");
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyFieldIsPrinted(String name) throws IOException {
		String said = said(paper(name, values(name)));
		for (String field : all(GAP, 1, lines(name).stream().filter((line) -> !isWithout(line)))) {
			assertThat(said).as(name).contains("‹" + field + "›");
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void whatStandsForSomethingMissingIsPrintedInItsPlace(String name) throws IOException {
		for (String line : lines(name).stream().filter(CatalogueTests::isWithout).toList()) {
			Map<String, Object> values = values(name);
			CONDITION.matcher(line)
				.results()
				.filter((one) -> one.group(1) != null)
				.forEach((one) -> values.remove(one.group(2)));
			String said = said(paper(name, values));
			for (String field : all(GAP, 1, Stream.of(line))) {
				String expected = values.containsKey(field) ? "‹" + field + "›" : Paper.BLANK;
				assertThat(said).as("%s: %s", name, line).contains(expected);
			}
		}
	}

	@Test
	void everyPaperOfTheProductStandsInTheTable() throws IOException {
		assertThat(KINDS.lines().map((line) -> line.split("\\|")[0].strip()))
			.containsExactlyInAnyOrderElementsOf(names());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = KINDS)
	void headTitleSignaturesAndRecipientsAreThoseOfTheKind(String name, String type, String title, String signatures,
			String kept) throws IOException {
		WordFile paper = paper(name, values(name));
		assertThat(paper.table(0).get(0)).containsExactly("ĐẢNG ỦY XÃ HIỆP HƯNGCHI BỘ ẤP MỸ LỢI*",
				"ĐẢNG CỘNG SẢN VIỆT NAM");
		assertThat(paper.table(0).get(1).get(0).startsWith("Số ......-" + type + "/CB")).isEqualTo(type != null);
		if (title != null) {
			assertThat(paper.lines()).contains(title).contains("-----");
		}
		List<String> foot = paper.table(paper.document().getTables().size() - 1).get(0);
		for (String one : (signatures != null) ? signatures.split(" & ") : new String[0]) {
			assertThat(foot).contains(one.replace("+", ""));
		}
		assertThat(kept == null || foot.get(0).startsWith("Nơi nhận:") && foot.get(0).endsWith(kept))
			.as("kept: %s", foot)
			.isTrue();
	}

}
