package vn.daihoi.template;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.regulation.Finding;

import static org.assertj.core.api.Assertions.assertThat;

/** Fields that are tables or paragraphs, in words of an office. */
class WordsRulesTests {

	private static final String REFUSED = "Trường «people» in ra bảng hoặc nhiều đoạn nên không đặt được ở “%s”; "
			+ "hãy để nó một mình ở một đoạn ngoài bảng";

	private static Stream<String> shipped() throws IOException {
		return WordsFileTests.shipped();
	}

	private static List<Finding> check(List<String> body) throws IOException {
		String text = WordsFileTests.text("elected-list.txt");
		return WordsRules.check(new Words(Words.of(text).frame(), body), text);
	}

	private static List<String> body(String line) throws IOException {
		return Words.of(WordsFileTests.text("elected-list.txt"))
			.body()
			.stream()
			.map((one) -> one.equals("{people}") ? line : one)
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Danh sách: {people}", "{people}.", "1. {people}", "^ {people}", "== {people}",
			"{people} {people}" })
	void tableAmongWordsOrInAStyledLineIsRefused(String line) throws IOException {
		assertThat(check(body(line))).singleElement().satisfies((one) -> {
			assertThat(one.field()).isEqualTo("people");
			assertThat(one.text()).startsWith(REFUSED.formatted(Marks.shown(line)));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "{people}", "[branch] {people}", "[branch] [không term] {people}" })
	void tableAloneInItsLineIsTaken(String line) throws IOException {
		assertThat(check(body(line))).noneMatch((one) -> one.field().equals("people"));
	}

	@Test
	void tableInTheFrameOrInACellIsRefused() throws IOException {
		String text = WordsFileTests.text("elected-list.txt");
		Map<String, List<String>> frame = Words.of(text).frame();
		frame.put("trích yếu", List.of("{people}"));
		assertThat(WordsRules.check(new Words(frame, Words.of(text).body()), text)).extracting(Finding::text)
			.anyMatch((one) -> one.startsWith(REFUSED.formatted("«people»")));
		List<String> cell = Stream.concat(body("{people}").stream(), Stream.of("| TT: 1 |", "| {people} |")).toList();
		assertThat(check(cell)).extracting(Finding::text)
			.anyMatch((one) -> one.startsWith(REFUSED.formatted("| «people» |")));
	}

	@Test
	void paragraphThatWasCentredInWordIsRefused() throws IOException {
		String text = WordsFileTests.text("elected-list.txt");
		byte[] file = EditedWord.of(WordsFile.write("elected-list", Words.of(text)), (document) -> {
			XWPFParagraph people = EditedWord.paragraph(document, "«people»");
			people.setAlignment(ParagraphAlignment.CENTER);
		});
		assertThat(WordsRules.check(ReadWords.of(file).words(), text)).extracting(Finding::field)
			.containsExactly("people");
	}

	@Test
	void listOfLinesMayStandAmongWords() throws IOException {
		String text = WordsFileTests.text("opinion-minutes.txt");
		List<String> body = Words.of(text)
			.body()
			.stream()
			.map((line) -> line.equals("{superiorDrafts}") ? "- {superiorDrafts}" : line)
			.toList();
		assertThat(body).contains("- {superiorDrafts}");
		assertThat(WordsRules.check(new Words(Words.of(text).frame(), body), text)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void everyShippedFieldThatStandsAloneIsABlockOrTheKnownList(String name) throws IOException {
		Words words = Words.of(WordsFileTests.text(name));
		assertThat(words.names())
			.filteredOn((field) -> words.body().stream().anyMatch((line) -> Marks.isAlone(field, line)))
			.allMatch((field) -> WordsRules.BLOCKS.contains(field) || field.equals("superiorDrafts"));
	}

}
