package vn.daihoi.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The texts of the papers. An office that words a paper differently puts its own file of
 * the same name into the folder.
 */
@Component
public class PaperTemplates {

	private final Path folder;

	PaperTemplates(@Value("${daihoi.papers.folder}") Path folder) {
		this.folder = folder;
	}

	/** The text with that name, as it stands now. */
	public PaperTemplate named(String name) {
		try {
			Path own = this.folder.resolve(name + ".txt");
			return PaperTemplate.of(Files.exists(own) ? Files.readString(own)
					: new ClassPathResource("documents/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
