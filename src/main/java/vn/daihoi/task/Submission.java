package vn.daihoi.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.daihoi.input.PlainText;
import vn.daihoi.input.StrictJson;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * What a person sends: the fields of the form, and beside them under {@code reasons} why
 * a warning is accepted, by its code.
 */
record Submission(String fields, Map<String, String> reasons) {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final StrictJson STRICT = new StrictJson();

	private static final int LONGEST_REASON = 1000;

	/**
	 * Splits what was sent.
	 * @throws Refusal 409 when there is nothing, 422 when it is no JSON object
	 */
	static Submission read(String sent) {
		if (sent == null) {
			throw Refusal.because("FORM", "", "Việc chỉ hoàn thành bằng biểu mẫu của nó; hãy mở việc và điền biểu mẫu");
		}
		try {
			return (JSON.readTree(sent) instanceof ObjectNode fields) ? split(fields) : new Submission(sent, Map.of());
		}
		catch (JsonProcessingException ex) {
			return new Submission(sent, Map.of());
		}
	}

	/**
	 * What is sent as a draft, which may be incomplete.
	 * @throws Refusal 422 when it is no JSON object
	 */
	static String json(String sent) {
		try {
			if (JSON.readTree(sent) instanceof ObjectNode draft) {
				return draft.toString();
			}
		}
		catch (JsonProcessingException ex) {
			// answered below, like any other content that is no form
		}
		throw Refusal.impossible(List
			.of(Finding.error("FORM", "", "Bản nháp không đọc được; hãy mở lại việc và nhập bằng biểu mẫu", "")));
	}

	private static Submission split(ObjectNode fields) {
		Map<String, String> reasons = new LinkedHashMap<>();
		JsonNode given = fields.remove("reasons");
		if (given != null) {
			given.fields()
				.forEachRemaining((reason) -> reasons.put(reason.getKey(), shorten(reason.getValue().asText())));
		}
		return new Submission(fields.toString(), reasons);
	}

	private static String shorten(String reason) {
		String text = PlainText.of(reason).strip();
		return text.substring(0, Math.min(text.length(), LONGEST_REASON));
	}

	/**
	 * The fields as a record.
	 * @throws Refusal 422 naming each field that does not fit
	 */
	<T> T as(Class<T> type) {
		return STRICT.read(this.fields, type);
	}

	/** The reason given for a finding, empty when there is none. */
	String reason(String code) {
		return this.reasons.getOrDefault(code, "");
	}

	String reasonsAsText() {
		return this.reasons.entrySet()
			.stream()
			.filter((reason) -> !reason.getValue().isEmpty())
			.map((reason) -> reason.getKey() + ": " + reason.getValue())
			.collect(Collectors.joining("; "));
	}

}
