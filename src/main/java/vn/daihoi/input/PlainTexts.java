package vn.daihoi.input;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;

/** Reads texts as they were meant. */
class PlainTexts extends StdScalarDeserializer<String> {

	PlainTexts() {
		super(String.class);
	}

	@Override
	public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
		String text = StringDeserializer.instance.deserialize(parser, context);
		return (text == null) ? null : PlainText.of(text);
	}

}
