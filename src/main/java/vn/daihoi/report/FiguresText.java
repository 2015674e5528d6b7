package vn.daihoi.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Figures as a row keeps them: what was reported stays as it was. */
final class FiguresText {

	private static final ObjectMapper JSON = new ObjectMapper()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

	private FiguresText() {
	}

	static String write(Figures figures) {
		try {
			return JSON.writeValueAsString(figures);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Figures read(String text) {
		try {
			return JSON.readValue(text, Figures.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
