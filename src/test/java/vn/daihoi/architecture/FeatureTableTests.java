package vn.daihoi.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeatureTableTests {

	private static final Path TABLE = Path.of("docs/features.md");

	private static final Path TESTS = Path.of("src/test/java");

	/** A test class in backquotes, or one of its methods behind a dot. */
	private static final Pattern PROOF = Pattern.compile("`(\\w+(?:Tests?|IT))(?:\\.(\\w+))?`");

	/** A row of the table. */
	record Feature(String name, List<Proof> proofs) {

		static Feature of(String row) {
			String[] cells = row.split("\\|");
			String last = cells[cells.length - 1];
			return new Feature(cells[1].strip(), PROOF.matcher(last).results().map(Proof::of).toList());
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	/** What a row names: a test class, perhaps one of its methods. */
	record Proof(String test, Optional<String> method) {

		static Proof of(MatchResult found) {
			return new Proof(found.group(1), Optional.ofNullable(found.group(2)));
		}

	}

	static List<Feature> features() throws IOException {
		return Files.readAllLines(TABLE)
			.stream()
			.filter((line) -> line.startsWith("|") && !line.startsWith("|--") && !line.startsWith("| feature "))
			.map(Feature::of)
			.toList();
	}

	@ParameterizedTest
	@MethodSource("features")
	void everyFeatureNamesATestThatExists(Feature feature) throws IOException {
		assertThat(feature.proofs()).as("tests in the row").isNotEmpty();
		for (Proof proof : feature.proofs()) {
			Optional<Path> source = source(proof.test());
			assertThat(source).as("test class %s", proof.test()).isPresent();
			String text = Files.readString(source.get());
			proof.method().ifPresent((method) -> assertThat(text).containsPattern("(void|ArchRule) " + method + "\\b"));
		}
	}

	private static Optional<Path> source(String test) throws IOException {
		try (Stream<Path> sources = Files.walk(TESTS)) {
			return sources.filter((file) -> file.endsWith(test + ".java")).findFirst();
		}
	}

}
