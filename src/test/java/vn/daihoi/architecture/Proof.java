package vn.daihoi.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What a row of a table names: a test class, perhaps one of its methods. */
record Proof(String test, Optional<String> method) {

	private static final Path TESTS = Path.of("src/test/java");

	/** A test class in backquotes, or one of its methods behind a dot. */
	private static final Pattern PROOF = Pattern.compile("`(\\w+(?:Tests?|IT))(?:\\.(\\w+))?`");

	/** All that the last cell of a row names. */
	static List<Proof> of(String row) {
		String[] cells = row.split("\\|");
		return PROOF.matcher(cells[cells.length - 1]).results().map(Proof::of).toList();
	}

	private static Proof of(MatchResult found) {
		return new Proof(found.group(1), Optional.ofNullable(found.group(2)));
	}

	/** The rows of a table in the documentation, without its head. */
	static List<String> rows(Path table) throws IOException {
		List<String> lines = Files.readAllLines(table);
		return lines.stream()
			.filter((line) -> line.startsWith("|") && !line.startsWith("|--"))
			.filter((line) -> !isHead(lines, line))
			.toList();
	}

	private static boolean isHead(List<String> lines, String line) {
		int next = lines.indexOf(line) + 1;
		return next < lines.size() && lines.get(next).startsWith("|--");
	}

	void exists() throws IOException {
		Optional<Path> source = source();
		assertThat(source).as("test class %s", this.test).isPresent();
		String text = Files.readString(source.get());
		this.method.ifPresent((name) -> assertThat(text).containsPattern("(void|ArchRule) " + name + "\\b"));
	}

	private Optional<Path> source() throws IOException {
		try (Stream<Path> sources = Files.walk(TESTS)) {
			return sources.filter((file) -> file.endsWith(this.test + ".java")).findFirst();
		}
	}

}
