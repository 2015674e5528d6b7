package vn.daihoi.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of the papers: as an office has worded them in Word, else its own file of the
 * same name in the folder, else as they were shipped.
 */
@Component
public class PaperTemplates {

	private static final String ENDING = ".txt";

	private final Path folder;

	private final Function<String, Optional<String>> reworded;

	@Autowired
	PaperTemplates(@Value("${daihoi.papers.folder}") Path folder, PaperTexts texts) {
		this(folder, texts::of);
	}

	PaperTemplates(Path folder, Function<String, Optional<String>> reworded) {
		this.folder = folder;
		this.reworded = reworded;
	}

	/** The text with that name, as it stands now. */
	public PaperTemplate named(String name) {
		return PaperTemplate.of(current(name));
	}

	/** Its source as it stands now. */
	public String current(String name) {
		return this.reworded.apply(name).orElseGet(() -> unchanged(name));
	}

	/** Its source without what offices have worded in Word. */
	public String unchanged(String name) {
		try {
			Path own = this.folder.resolve(name + ENDING);
			return Files.exists(own) ? Files.readString(own)
					: new ClassPathResource("documents/" + name + ENDING).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The names of all texts that were shipped. */
	public List<String> names() {
		try {
			return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:documents/*" + ENDING))
				.map((one) -> one.getFilename().substring(0, one.getFilename().length() - ENDING.length()))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
