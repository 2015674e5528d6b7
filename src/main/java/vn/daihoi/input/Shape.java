package vn.daihoi.input;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.springframework.lang.Nullable;

import vn.daihoi.regulation.Finding;

/** Compares one input with the record it is to become and collects what does not fit. */
class Shape {

	static final String CODE = "INPUT";

	private static final int MOST_FINDINGS = 100;

	private static final int LONGEST_TEXT = 1000;

	private final JsonMapper json;

	private final FieldLabels labels;

	private final List<Finding> findings = new ArrayList<>();

	Shape(JsonMapper json, FieldLabels labels) {
		this.json = json;
		this.labels = labels;
	}

	/** What does not fit, at most the first hundred mistakes. */
	List<Finding> check(JsonNode tree, Class<?> type) {
		if (isLeftOut(tree)) {
			add("", "Chưa có dữ liệu gửi lên; điền các ô rồi gửi lại");
		}
		else {
			look(tree, this.json.constructType(type), "");
		}
		return this.findings;
	}

	private void look(JsonNode node, JavaType type, String path) {
		if (isLeftOut(node)) {
			add(path, "Chưa ghi ô %s".formatted(this.labels.of(path)));
		}
		else if (type.getRawClass().isRecord()) {
			lookIntoRecord(node, type, path);
		}
		else if (type.isCollectionLikeType()) {
			lookIntoList(node, type, path);
		}
		else if (!ValueShape.fits(this.json, node, type)) {
			mismatch(path, ValueShape.expected(type));
		}
		else if (isUnusable(node)) {
			add(path, "Ô %s có ký tự không dùng được%s; hãy gõ lại".formatted(this.labels.of(path),
					placeIn(node.textValue())));
		}
		else if (node.isTextual() && PlainText.of(node.textValue()).length() > LONGEST_TEXT) {
			add(path, "Ô %s dài quá %d ký tự; hãy ghi gọn lại".formatted(this.labels.of(path), LONGEST_TEXT));
		}
	}

	private void lookIntoRecord(JsonNode node, JavaType type, String path) {
		if (!(node instanceof ObjectNode object)) {
			mismatch(path, "là một nhóm ô");
			return;
		}
		RecordComponent[] components = type.getRawClass().getRecordComponents();
		refuseUnknown(object, components, path);
		for (RecordComponent component : components) {
			lookAtComponent(object, component, path);
		}
	}

	private void refuseUnknown(ObjectNode object, RecordComponent[] components, String path) {
		Set<String> known = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
		object.fieldNames().forEachRemaining((name) -> {
			if (!known.contains(name)) {
				String unknown = FieldPath.field(path, name);
				add(unknown, "Mẫu này không có ô %s; bỏ ô này rồi gửi lại".formatted(this.labels.plain(unknown)));
			}
		});
	}

	private void lookAtComponent(ObjectNode object, RecordComponent component, String path) {
		String name = component.getName();
		if (isOptional(component) && isLeftOut(object.path(name))) {
			object.remove(name);
			return;
		}
		if (!isMarked(component, LongText.class) || !object.path(name).isTextual() || isUnusable(object.path(name))) {
			look(object.path(name), this.json.constructType(component.getGenericType()), FieldPath.field(path, name));
		}
	}

	private void lookIntoList(JsonNode node, JavaType type, String path) {
		if (!node.isArray()) {
			mismatch(path, "là một danh sách");
			return;
		}
		for (int i = 0; i < node.size(); i++) {
			look(node.get(i), type.getContentType(), FieldPath.item(path, i));
		}
	}

	private void mismatch(String path, String expected) {
		String what = path.isEmpty() ? "Dữ liệu gửi lên" : "Ô " + this.labels.of(path);
		add(path, what + " phải " + expected);
	}

	private void add(String path, String text) {
		if (this.findings.size() < MOST_FINDINGS) {
			this.findings.add(Finding.error(CODE, path, text, ""));
		}
	}

	private static boolean isLeftOut(JsonNode node) {
		return node.isMissingNode() || node.isNull() || (node.isTextual() && isNothing(node.textValue()));
	}

	/**
	 * A character that no database takes is something: it is refused in its own words.
	 */
	private static boolean isNothing(String text) {
		return text.indexOf('\0') < 0 && PlainText.of(text).isBlank();
	}

	/** Where it has no character, in a text of lines. */
	private static String placeIn(String text) {
		int at = text.indexOf('\0');
		if (at < 0 || text.indexOf('\n') < 0) {
			return "";
		}
		long line = text.substring(0, at).chars().filter((character) -> character == '\n').count() + 1;
		return " ở dòng %d, cột %d, hoặc tệp không phải văn bản".formatted(line, at - text.lastIndexOf('\n', at));
	}

	/** Whether a text has characters that no database takes: none, or half of one. */
	private static boolean isUnusable(JsonNode node) {
		return node.isTextual() && (node.textValue().indexOf('\0') >= 0
				|| !StandardCharsets.UTF_8.newEncoder().canEncode(node.textValue()));
	}

	private static boolean isOptional(RecordComponent component) {
		return isMarked(component, Nullable.class);
	}

	private static boolean isMarked(RecordComponent component, Class<? extends Annotation> mark) {
		try {
			return component.getDeclaringRecord().getDeclaredField(component.getName()).isAnnotationPresent(mark);
		}
		catch (NoSuchFieldException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
