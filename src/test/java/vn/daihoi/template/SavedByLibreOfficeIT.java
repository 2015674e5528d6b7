package vn.daihoi.template;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Templates opened and saved by LibreOffice, as offices without Word do. */
class SavedByLibreOfficeIT {

	@TempDir
	private Path folder;

	@BeforeEach
	void libreOfficeIsThere() {
		boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.anyMatch((path) -> Files.isExecutable(Path.of(path, "soffice")));
		assumeTrue(there, "soffice is not installed");
	}

	@Test
	void everyShippedTextComesBackWordForWord() throws Exception {
		List<String> names = WordsFileTests.shipped().toList();
		for (String name : names) {
			Files.write(this.folder.resolve(name + ".docx"),
					WordsFile.write(name, Words.of(WordsFileTests.text(name))));
		}
		Path saved = Files.createDirectory(this.folder.resolve("saved"));
		Process office = new ProcessBuilder(Stream.concat(
				Stream.of("soffice", "--headless", "-env:UserInstallation=" + this.folder.resolve("profile").toUri(),
						"--convert-to", "docx:MS Word 2007 XML", "--outdir", saved.toString()),
				names.stream().map((name) -> this.folder.resolve(name + ".docx").toString()))
			.toList()).inheritIO().start();
		assertThat(office.waitFor()).isZero();
		for (String name : names) {
			ReadWords.Reading reading = ReadWords.of(Files.readAllBytes(saved.resolve(name + ".docx")));
			Words words = Words.of(WordsFileTests.text(name));
			assertThat(reading.findings()).as(name).isEmpty();
			assertThat(reading.words().frame()).as(name).isEqualTo(words.frame());
			assertThat(withoutWidths(reading.words().body())).as(name).isEqualTo(withoutWidths(words.body()));
			assertThat(WordsRules.check(reading.words(), WordsFileTests.text(name))).as(name).isEmpty();
		}
	}

	/** LibreOffice rounds widths by a hundredth. */
	private static List<String> withoutWidths(List<String> body) {
		return body.stream()
			.map((line) -> line.matches("\\|( [^|]*: \\d+ \\|)+") ? line.replaceAll(": \\d+ \\|", " |") : line)
			.toList();
	}

}
