package vn.daihoi.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What sentences, tables and limits of the product cite, compared with the register. */
class CitedClausesTests {

	private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d+-(QĐ|HD|CT|KL|CV)/(TW|BTCTW|VPTW)");

	private static final Pattern CLAUSE = Pattern
		.compile("((?:điểm|khoản|Điều) [\\p{L}\\d. ]*?) Quy (?:định|chế)[^;\"']*?(\\d+-QĐ/TW)");

	private static final Pattern CHARTER = Pattern
		.compile("((?:khoản \\d+ )?Điều \\d+) Điều lệ|Điều lệ Đảng, (.*Điều \\d+)");

	private static final Pattern LITERAL = Pattern.compile("\"[^\"\n]*\\d-(?:QĐ|HD)/TW[^\"\n]*\"");

	private static final Pattern SUBJECT = Pattern.compile("cite(?:On|ByNumber)\\(\"(\\w+)\"\\)");

	private static final Pattern CITATION = Pattern.compile("_citation\">\\s*<text>\"(.+?)\"");

	private final List<Regulation> register = Regulations.ofProduct().all();

	private static Stream<MatchResult> found(Pattern pattern, String... folders) {
		return Stream.of(folders)
			.map(Path::of)
			.flatMap(CitedClausesTests::texts)
			.flatMap((text) -> pattern.matcher(text).results());
	}

	private static Stream<String> texts(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().matches(".*\\.(java|sql|dmn|html|js|properties|txt)"))
				.map(CitedClausesTests::text)
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
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

	@Test
	void everyDocumentThatTheProductCitesIsInTheRegister() {
		assertThat(found(NUMBER, "src/main", "bpmn", "forms").map(MatchResult::group).distinct()).isNotEmpty()
			.isSubsetOf(this.register.stream().map(Regulation::number).toList());
	}

	@Test
	void everyArticleThatTheProductCitesIsAClauseOfItsDocument() {
		assertThat(found(CLAUSE, "src/main", "bpmn", "forms")).isNotEmpty()
			.allSatisfy((cited) -> assertThat(clausesOf(cited.group(2))).as(cited.group()).contains(cited.group(1)));
	}

	private List<String> clausesOf(String number) {
		return this.register.stream()
			.filter((one) -> one.number().equals(number))
			.flatMap((one) -> one.clauses().values().stream())
			.toList();
	}

	/** Only the one rule that a single decision brought names it. */
	@Test
	void noSentenceOfTheCodeNamesADocumentThatTheRegisterCouldReplace() {
		assertThat(found(LITERAL, "src/main/java").map(MatchResult::group)).containsExactly("\"294-QĐ/TW\"");
	}

	@Test
	void everyArticleOfTheCharterThatTheProductCitesIsAClauseOfIt() {
		assertThat(found(CHARTER, "src/main/java", "bpmn", "forms")).isNotEmpty()
			.allSatisfy((cited) -> assertThat(clausesOf("")).as(cited.group()).contains(cited.group(1)));
	}

	@Test
	void everyRowOfADecisionTableThatPointsIntoTheRegisterFindsItsSubjectThere() {
		assertThat(found(CITATION, "bpmn").map((cited) -> Citation.of(cited.group(1)))
			.flatMap((citation) -> citation.places().stream())
			.filter((place) -> !place.subject().isEmpty())).isNotEmpty()
			.allSatisfy((place) -> assertThat(this.register)
				.anyMatch((one) -> one.topic() == place.topic() && one.clauses().containsKey(place.subject())));
	}

	@Test
	void everySubjectThatCodeCitesIsARuleAndAClauseOfTheRegister() {
		List<String> cited = found(SUBJECT, "src/main/java").map((one) -> one.group(1)).distinct().toList();
		assertThat(Stream.concat(coded(), decided())).containsAll(cited);
		assertThat(coded()).isSubsetOf(cited);
		assertThat(this.register).flatExtracting((one) -> one.clauses().keySet()).containsAll(cited);
	}

	private static Stream<String> coded() {
		return CodedRules.read().stream().map(CodedRules.Row::subject).filter((subject) -> !subject.isEmpty());
	}

	private static Stream<String> decided() {
		return found(CITATION, "bpmn").flatMap((cited) -> Citation.of(cited.group(1)).places().stream())
			.map(Citation.Place::subject);
	}

	@Test
	void everyRuleWrittenInCodeIsACodeOfAFinding() {
		String code = String.join("", texts(Path.of("src/main/java")).toList());
		assertThat(
				CodedRules.read().stream().flatMap((row) -> row.rules().stream()).filter((id) -> id.matches("[A-Z].*")))
			.allSatisfy((id) -> assertThat(code).contains("\"" + id + "\""));
	}

}
