package vn.daihoi.input;

import java.io.IOException;
import java.text.Normalizer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;

/**
 * Texts with every letter and its marks as one character, whatever keyboard they were
 * typed on, so that equal names are equal.
 */
class ComposedText extends StdScalarDeserializer<String> {

	ComposedText() {
		super(String.class);
	}

	@Override
	public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
		String text = StringDeserializer.instance.deserialize(parser, context);
		return (text == null) ? null : of(text);
	}

	static String of(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

}
