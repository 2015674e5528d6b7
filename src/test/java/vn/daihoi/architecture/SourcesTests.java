package vn.daihoi.architecture;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourcesTests {

	private static final Path CODE = Path.of("src/main/java");

	private static final Set<String> TEXTS = Set.of("java", "yaml", "properties", "sql", "html", "css", "js", "json",
			"bpmn", "dmn", "md");

	static List<Path> packages() throws IOException {
		try (Stream<Path> folders = Files.walk(CODE.resolve("vn/daihoi"))) {
			return folders.filter(Files::isDirectory).filter(SourcesTests::holdsClasses).toList();
		}
	}

	private static boolean holdsClasses(Path folder) {
		return folder.toFile().list((parent, name) -> name.endsWith(".java")).length > 0
				&& !folder.endsWith("vn/daihoi");
	}

	@ParameterizedTest
	@MethodSource("packages")
	void everyPackageSaysWhatItIs(Path folder) throws IOException {
		assertThat(folder.resolve("package-info.java")).exists();
		assertThat(Files.readString(folder.resolve("package-info.java")).strip()).startsWith("/**")
			.hasSizeGreaterThan(150);
	}

	/**
	 * Letters with their marks are one character each, so that a name typed by hand is
	 * found by search, compares equal and is shown alike everywhere.
	 */
	@Test
	void everyTextIsWrittenInComposedCharacters() throws IOException {
		assertThat(texts()).isNotEmpty().allSatisfy((file) -> assertThat(isComposed(file)).as("%s", file).isTrue());
	}

	private static List<Path> texts() throws IOException {
		try (Stream<Path> own = Stream.of("src", "bpmn", "forms", "docs")
			.map(Path::of)
			.filter(Files::exists)
			.flatMap(SourcesTests::walk)) {
			return own.filter(SourcesTests::isText).toList();
		}
	}

	private static Stream<Path> walk(Path folder) {
		try {
			return Files.walk(folder);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isText(Path file) {
		String name = file.getFileName().toString();
		return Files.isRegularFile(file) && TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
	}

	private static boolean isComposed(Path file) throws IOException {
		try {
			return Normalizer.isNormalized(Files.readString(file), Normalizer.Form.NFC);
		}
		catch (CharacterCodingException ex) {
			throw new AssertionError(file + " is not UTF-8", ex);
		}
	}

}
