package vn.daihoi.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.daihoi.document.Block.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts of papers with what is known, and dots for the rest. */
class PaperTemplateTests {

	private static List<Block> body(String text, Map<String, ?> values) {
		return PaperTemplate.of("tiêu đề: BÁO CÁO\n\n" + text).fill(WordFile.head("2024-10-01"), values, false).body();
	}

	@Test
	void whatIsNotKnownIsARowOfDotsAndNothingElse() {
		assertThat(body("Tại {venue}, {day}.", Map.of("day", "ngày 15/12/2024")))
			.containsExactly(new Text("Tại .............., ngày 15/12/2024."));
	}

	@Test
	void listRepeatsItsLineAndAnEmptyListLeavesItOut() {
		assertThat(body("- {names}, {post}.", Map.of("names", List.of("A", "B"), "post", "đảng viên")))
			.containsExactly(new Text("- A, đảng viên."), new Text("- B, đảng viên."));
		assertThat(body("- {names}.", Map.of("names", List.of()))).isEmpty();
	}

	@Test
	void linesMayDependOnWhatIsKnown() {
		String text = "[seats] Bầu chi ủy.\n[không seats] Bầu bí thư.";
		assertThat(body(text, Map.of("seats", "03"))).containsExactly(new Text("Bầu chi ủy."));
		assertThat(body(text, Map.of())).containsExactly(new Text("Bầu bí thư."));
	}

	@Test
	void tableIsWrittenRowByRowAndNumbersItself() {
		String text = "| TT: 1 | Việc: 8 |\n| # | Chào cờ |\n[seats] | # | Bầu chi ủy |\n| # | Bế mạc {branch} |";
		assertThat(body(text, Map.of("branch", "a|b")))
			.containsExactly(new Block.Table(List.of(new Block.Column("TT", 1), new Block.Column("Việc", 8)),
					List.of(List.of("1", "Chào cờ"), List.of("2", "Bế mạc a|b"))));
	}

	private static final Block.Table FIGURES = new Block.Table(List.of(new Block.Column("TT", 1)),
			List.of(List.of("1")));

	@Test
	void blocksTakeTheirLineUnderAnyNumberOfConditions() {
		Map<String, ?> values = Map.of("figures", FIGURES, "several", List.of(FIGURES, new Text("Hết.")), "seats", "3");
		assertThat(body("{figures}", values)).containsExactly(FIGURES);
		assertThat(body("[seats] [figures] {several}", values)).containsExactly(FIGURES, new Text("Hết."));
		assertThat(body("[seats] [không figures] {several}", values)).isEmpty();
	}

	@Test
	void blocksAmongWordsAreARowOfDots() {
		Map<String, ?> values = Map.of("figures", FIGURES, "several", List.of(FIGURES, FIGURES), "names",
				List.of("A", "B"));
		assertThat(body("Bảng: {figures}.", values)).containsExactly(new Text("Bảng: ..............."));
		assertThat(body("- {several}.", values)).containsExactly(new Text("- ..............."));
		assertThat(body("- {names} {several}", values)).containsExactly(new Text("- A .............."),
				new Text("- B .............."));
		assertThat(body("| TT: 1 |\n| {several} |", values).toString()).contains("..............")
			.doesNotContain("Table[columns=[Column[head=TT, share=1]], rows=[[1]]]");
		assertThat(body("^ {figures}", values)).containsExactly(new Block.Centered(".............."));
	}

	@Test
	void namesAreNeverReadAsGapsOrMarks() {
		String name = "{post} $1 \\ | [seats] H'Mai";
		assertThat(body("Đồng chí {names} – {name}.", Map.of("names", List.of(name), "name", name, "post", "X")))
			.containsExactly(new Text("Đồng chí " + name + " – " + name + "."));
	}

	@Test
	void anOfficesOwnWordsStandAboveOurs(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("plan.txt"), "tiêu đề: KẾ HOẠCH\n\nLời của văn thư.");
		assertThat(new PaperTemplates(folder, (name) -> Optional.empty()).named("plan")
			.fill(WordFile.head("2024-10-01"), Map.of(), false)
			.body()).containsExactly(new Text("Lời của văn thư."));
	}

	static Stream<String> packaged() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/documents"))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".txt"))
				.map((name) -> name.replace(".txt", ""))
				.sorted()
				.toList()
				.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("packaged")
	void everyPackagedPaperCanBePrintedWithNothingKnown(String name) {
		Paper paper = WordFile.template(name).fill(WordFile.head("2024-10-01"), Map.of(), true);
		assertThat(WordFile.of("empty-" + name, paper).lines()).isNotEmpty();
	}

}
