package vn.daihoi.training;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * A form with blanks: {@code {name}} stands for a value of the story or of
 * {@link SampleAnswers}, {@code {/congress/openingDate}} for what the page of the task
 * shows there. A text that is nothing but one blank takes the value as it is.
 */
final class Blanks {

	private static final Pattern BLANK = Pattern.compile("\\{([^{}]+)}");

	private final SampleAnswers answers;

	Blanks(SampleAnswers answers) {
		this.answers = answers;
	}

	JsonNode fill(JsonNode form) {
		if (form.isObject()) {
			ObjectNode filled = JsonNodeFactory.instance.objectNode();
			form.properties().forEach((field) -> filled.set(field.getKey(), fill(field.getValue())));
			return filled;
		}
		if (form.isArray()) {
			ArrayNode filled = JsonNodeFactory.instance.arrayNode();
			form.forEach((element) -> filled.add(fill(element)));
			return filled;
		}
		return form.isTextual() ? fill(form.asText()) : form;
	}

	private JsonNode fill(String text) {
		Matcher whole = BLANK.matcher(text);
		if (whole.matches()) {
			return this.answers.to(whole.group(1));
		}
		return new TextNode(BLANK.matcher(text)
			.replaceAll((blank) -> Matcher.quoteReplacement(this.answers.to(blank.group(1)).asText())));
	}

}
