package vn.daihoi.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * Reads JSON into records. Every component of a record is required unless it carries
 * {@link org.springframework.lang.Nullable}; a blank text counts as left out. Unknown
 * fields, fields given twice, text where a number belongs and broken numbers are refused.
 * Texts come out plain.
 */
@Component
public class StrictJson {

	private final JsonMapper json = JsonMapper.builder()
		.addModules(new JavaTimeModule(), new SimpleModule().addDeserializer(String.class, new PlainTexts()))
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
				DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
				DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.defaultLeniency(false)
		.build();

	private final FieldLabels labels = new FieldLabels();

	/**
	 * Reads a text.
	 * @throws Refusal 422, with one finding for every mistake that can be seen
	 */
	public <T> T read(String text, Class<T> type) {
		return read(text.getBytes(StandardCharsets.UTF_8), type);
	}

	/** A record as the text from which it is read. */
	public String write(Object value) {
		try {
			return this.json.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/**
	 * Reads the body of a request, null or empty when there was none.
	 * @throws Refusal 422, with one finding for every mistake that can be seen
	 */
	public <T> T read(byte[] body, Class<T> type) {
		JsonNode tree = tree((body != null) ? body : new byte[0]);
		List<Finding> findings = new Shape(this.json, this.labels).check(tree, type);
		if (!findings.isEmpty()) {
			throw Refusal.impossible(findings);
		}
		return value(tree, type);
	}

	private JsonNode tree(byte[] body) {
		try (JsonParser parser = this.json.createParser(body)) {
			return parse(parser);
		}
		catch (IOException ex) {
			throw refusal("", "Không đọc được dữ liệu gửi lên; kiểm tra rồi gửi lại");
		}
	}

	private JsonNode parse(JsonParser parser) throws IOException {
		try {
			JsonNode tree = this.json.readTree(parser);
			return (tree != null) ? tree : this.json.missingNode();
		}
		catch (MismatchedInputException ex) {
			throw twiceOrTrailing(FieldPath.of(parser.getParsingContext()));
		}
		catch (JsonProcessingException ex) {
			throw refusal(FieldPath.of(parser.getParsingContext()),
					"Dữ liệu gửi lên không phải JSON đúng cú pháp (dòng %d, cột %d); sửa rồi gửi lại"
						.formatted(parser.currentLocation().getLineNr(), parser.currentLocation().getColumnNr()));
		}
	}

	private Refusal twiceOrTrailing(String path) {
		return path.isEmpty() ? refusal(path, "Sau dữ liệu gửi lên còn nội dung thừa; bỏ phần thừa rồi gửi lại")
				: refusal(path, "Ô %s ghi hai lần; chỉ giữ một lần".formatted(this.labels.of(path)));
	}

	private <T> T value(JsonNode tree, Class<T> type) {
		try {
			return this.json.treeToValue(tree, type);
		}
		catch (JsonMappingException ex) {
			throw (ex.getCause() instanceof Refusal refusal) ? refusal : unusable(FieldPath.of(ex.getPath()));
		}
		catch (JsonProcessingException ex) {
			throw unusable("");
		}
	}

	private Refusal unusable(String path) {
		return refusal(path, "Ô %s có giá trị không dùng được; kiểm tra lại".formatted(this.labels.of(path)));
	}

	private static Refusal refusal(String path, String text) {
		return Refusal.impossible(List.of(Finding.error(Shape.CODE, path, text, "")));
	}

}
