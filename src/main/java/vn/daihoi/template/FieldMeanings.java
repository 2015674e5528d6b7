package vn.daihoi.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** What the fields and conditions of the texts stand for, in words of an office. */
final class FieldMeanings {

	private static final String FILE = "/documents/fields.yaml";

	private static final Map<String, String> MEANINGS = read();

	private FieldMeanings() {
	}

	private static Map<String, String> read() {
		try (InputStream file = FieldMeanings.class.getResourceAsStream(FILE)) {
			return new YAMLMapper().readValue(file, new TypeReference<Map<String, String>>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Nothing for a field that only an office's own text has. */
	static String of(String field) {
		return MEANINGS.getOrDefault(field, "");
	}

}
