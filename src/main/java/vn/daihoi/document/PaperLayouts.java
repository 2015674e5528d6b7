package vn.daihoi.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * The layouts by date.
 *
 * <p>
 * Source: 36-HD/VPTW 03/4/2018, from 27/5/2026 05-HD/VPTW.
 */
@Component
class PaperLayouts {

	private static final String FILE = "/documents/layouts.yaml";

	private final Regulations regulations;

	private final List<PaperLayout> layouts = read();

	PaperLayouts(Regulations regulations) {
		this.regulations = regulations;
	}

	private static List<PaperLayout> read() {
		try (InputStream file = PaperLayouts.class.getResourceAsStream(FILE)) {
			return new YAMLMapper().readValue(file, new TypeReference<List<PaperLayout>>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The layout of a paper of that day. */
	PaperLayout on(LocalDate day) {
		String document = this.regulations.inForce(Topic.DOC_LAYOUT, day).number();
		return this.layouts.stream().filter((layout) -> layout.document().equals(document)).findFirst().orElseThrow();
	}

}
