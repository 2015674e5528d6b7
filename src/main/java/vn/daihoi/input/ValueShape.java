package vn.daihoi.input;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Whether a single value fits its type, and what a person is told when it does not. */
final class ValueShape {

	private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class,
			BigInteger.class);

	private static final Set<Class<?>> NUMBERS = Set.of(double.class, Double.class, BigDecimal.class);

	private static final Pattern DAY = Pattern.compile("(19|20)\\d{2}-\\d{2}-\\d{2}");

	private ValueShape() {
	}

	static boolean fits(JsonMapper json, JsonNode node, JavaType type) {
		if (isText(type.getRawClass()) && !node.isTextual()) {
			return false;
		}
		if (type.hasRawClass(LocalDate.class) && !DAY.matcher(node.textValue()).matches()) {
			return false;
		}
		try {
			return json.treeToValue(node, type) != null;
		}
		catch (JsonProcessingException ex) {
			return false;
		}
	}

	static String expected(JavaType type) {
		Class<?> raw = type.getRawClass();
		if (type.isEnumType()) {
			return "là một trong các giá trị " + values(raw);
		}
		if (WHOLE_NUMBERS.contains(raw)) {
			return "là số nguyên, ví dụ 12";
		}
		if (NUMBERS.contains(raw)) {
			return "là số";
		}
		return (raw == boolean.class || raw == Boolean.class) ? "là true hoặc false" : expectedText(raw);
	}

	private static String expectedText(Class<?> raw) {
		if (raw == LocalDate.class) {
			return "là ngày có thật, ghi theo năm-tháng-ngày, ví dụ 2024-12-15";
		}
		if (raw == Instant.class) {
			return "là thời điểm có múi giờ, ví dụ 2024-12-15T08:00:00+07:00";
		}
		return (raw == String.class) ? "là chữ" : "có giá trị đúng kiểu";
	}

	private static boolean isText(Class<?> raw) {
		return raw.isEnum() || CharSequence.class.isAssignableFrom(raw) || Temporal.class.isAssignableFrom(raw);
	}

	private static String values(Class<?> raw) {
		return Arrays.stream(raw.getEnumConstants())
			.map((value) -> ((Enum<?>) value).name())
			.collect(Collectors.joining(", "));
	}

}
