package vn.daihoi.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every shipped text goes out as Word and comes back as it was. */
class WordsFileTests {

	private static final Path FOLDER = Path.of("src/main/resources/documents");

	static Stream<String> shipped() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".txt"))
				.sorted()
				.toList()
				.stream();
		}
	}

	static String text(String name) throws IOException {
		return Files.readString(FOLDER.resolve(name));
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void shippedTextComesBackWordForWord(String name) throws IOException {
		Words words = Words.of(text(name));
		ReadWords.Reading reading = ReadWords.of(WordsFile.write(name, words));
		assertThat(reading.findings()).isEmpty();
		assertThat(reading.name()).isEqualTo(name);
		assertThat(reading.words().frame()).isEqualTo(words.frame());
		assertThat(reading.words().body()).isEqualTo(words.body());
		assertThat(WordsRules.check(reading.words(), text(name))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void everyFieldHasItsMeaningInWords(String name) throws IOException {
		assertThat(Words.of(text(name)).names())
			.allSatisfy((field) -> assertThat(FieldMeanings.of(field)).isNotEmpty());
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void textWithItsOwnWordsIsTheSameText(String name) throws IOException {
		String text = text(name);
		assertThat(Words.of(Words.of(text).in(text))).isEqualTo(Words.of(text));
		assertThat(Words.of(text).in(text).lines().toList())
			.containsAll(text.lines().filter((line) -> line.startsWith("ký:")).toList());
	}

}
