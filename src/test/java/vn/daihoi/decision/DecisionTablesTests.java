package vn.daihoi.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Every decision table of the product, as it is drawn and as it answers. */
class DecisionTablesTests {

	static List<Path> tables() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
			return files.filter((file) -> file.toString().endsWith(".dmn")).sorted().toList();
		}
	}

	private static String key(Path file) {
		return file.getFileName().toString().replace(".dmn", "");
	}

	private static DecisionTable drawn(Path file) {
		DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
		return model.getModelElementsByType(DecisionTable.class).iterator().next();
	}

	@ParameterizedTest
	@MethodSource("tables")
	void isNamedLikeItsFileOpensInTheModelerAndIsKeptAsLongAsItsProcesses(Path file) throws IOException {
		Decision decision = (Decision) drawn(file).getParentElement();
		assertThat(decision.getId()).isEqualTo(key(file));
		assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P1095D");
		assertThat(Files.readString(file)).contains("dmnElementRef=\"" + key(file) + "\"",
				"modeler:executionPlatformVersion=\"7.24.0\"");
	}

	/** A type of date silently chooses the wrong row for a day without a time. */
	@ParameterizedTest
	@MethodSource("tables")
	void readsADayWithoutAType(Path file) {
		assertThat(drawn(file).getInputs()).extracting((input) -> input.getInputExpression())
			.filteredOn((input) -> input.getTextContent().strip().equals("day"))
			.extracting(InputExpression::getTypeRef)
			.allMatch(Objects::isNull);
	}

	@ParameterizedTest
	@MethodSource("tables")
	void everyRowIsDescribedAndSaysWhereItStandsAndWhetherThatIsVerified(Path file) {
		List<String> outputs = drawn(file).getOutputs().stream().map(Output::getName).toList();
		assertThat(outputs).contains("verified").containsAnyOf("clause", "citation");
		int source = outputs.contains("citation") ? outputs.indexOf("citation") : outputs.indexOf("clause");
		for (Rule rule : drawn(file).getRules()) {
			List<String> said = rule.getOutputEntries()
				.stream()
				.map((entry) -> entry.getTextContent().strip())
				.toList();
			assertThat(said.get(source)).as(rule.getId()).matches("\".+\"");
			assertThat(said.get(outputs.indexOf("verified"))).as(rule.getId()).isIn("true", "false");
			assertThat(rule.getDescription().getTextContent()).as(rule.getId()).isNotBlank();
		}
	}

	@ParameterizedTest
	@CsvSource({ "candidateSurplus, FIRST", "committeeSize, UNIQUE", "electionBase, UNIQUE", "quorum, UNIQUE",
			"eligibility, UNIQUE", "ageReference, UNIQUE", "congressContents, COLLECT", "compositionTargets, COLLECT" })
	void hitPolicyIsTheOneOfTheDomain(String key, HitPolicy policy) {
		assertThat(drawn(Path.of("bpmn", key + ".dmn")).getHitPolicy()).isEqualTo(policy);
	}

	@Test
	void factsOfWhichATableKnowsNothingAreAMistakeOfTheProduct() {
		var quorum = vn.daihoi.decision.DecisionTable.packaged("quorum");
		assertThatIllegalStateException().isThrownBy(() -> quorum.row(Map.of("congressType", "NOBODY")))
			.withMessageContaining("quorum");
	}

	@ParameterizedTest
	@CsvSource({ "2024-10-09, true", "2024-10-10, false", "2024-10-11, false" })
	void dayChoosesTheRow(LocalDate day, boolean verified) {
		var base = vn.daihoi.decision.DecisionTable.packaged("electionBase");
		Map<String, Object> facts = Map.of("congressType", "MEMBERS", "vote", "ELECTION", "day", day);
		assertThat(base.row(facts).is("verified")).isEqualTo(verified);
		assertThat(base.row(facts)).isSameAs(base.row(Map.copyOf(facts)));
	}

}
