package vn.daihoi.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

import vn.daihoi.plan.Problems.Place;

/** Makes single values out of YAML: texts, numbers, days, choices. */
final class ScalarBinder {

	private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,6}");

	private static final int LONGEST_TEXT = 2000;

	private final Problems problems;

	ScalarBinder(Problems problems) {
		this.problems = problems;
	}

	/**
	 * The value in {@code node}; null, and a problem more, when it is not of that type.
	 */
	Object value(Node node, Class<?> type, String path) {
		if (!(node instanceof ScalarNode scalar)) {
			return wrong(node, path, "phải là một giá trị trên một dòng, không phải danh sách hay nhóm khóa");
		}
		if (type == String.class) {
			return text(scalar, path);
		}
		if (type == LocalDate.class) {
			return day(scalar, path);
		}
		if (type == boolean.class) {
			return yesOrNo(scalar, path);
		}
		return type.isEnum() ? choice(scalar, type, path) : wholeNumber(scalar, path);
	}

	private Object text(ScalarNode scalar, String path) {
		String text = scalar.getValue().strip();
		if (text.isEmpty() || Tag.NULL.equals(scalar.getTag())) {
			return wrong(scalar, path, "còn trống; hãy ghi nội dung");
		}
		return (text.length() <= LONGEST_TEXT) ? text
				: wrong(scalar, path, "dài quá " + LONGEST_TEXT + " ký tự; hãy viết gọn lại");
	}

	private Object day(ScalarNode scalar, String path) {
		try {
			LocalDate day = LocalDate.parse(scalar.getValue());
			return (day.getYear() >= 1930 && day.getYear() < 2200) ? day
					: wrong(scalar, path, "có năm “" + day.getYear() + "” không hợp lý; hãy xem lại năm");
		}
		catch (DateTimeParseException notADay) {
			return wrong(scalar, path,
					"phải là một ngày có thật, viết năm-tháng-ngày như 2024-12-31, không phải " + quoted(scalar));
		}
	}

	private Object yesOrNo(ScalarNode scalar, String path) {
		return switch (scalar.getValue()) {
			case "true" -> true;
			case "false" -> false;
			default -> wrong(scalar, path, "phải là true (có) hoặc false (không), không phải " + quoted(scalar));
		};
	}

	private Object wholeNumber(ScalarNode scalar, String path) {
		return WHOLE_NUMBER.matcher(scalar.getValue()).matches() ? Integer.valueOf(scalar.getValue())
				: wrong(scalar, path, "phải là số nguyên không âm, không phải " + quoted(scalar));
	}

	private Object choice(ScalarNode scalar, Class<?> type, String path) {
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> spelled(constant).equals(scalar.getValue()))
			.findFirst()
			.orElseGet(() -> wrong(scalar, path,
					"không nhận " + quoted(scalar) + "; hãy chọn một trong: "
							+ Arrays.stream(type.getEnumConstants())
								.map(ScalarBinder::spelled)
								.collect(Collectors.joining(", "))));
	}

	/**
	 * A choice as a plan file spells it: {@code DATE_ACCEPTED} is {@code dateAccepted}.
	 */
	private static String spelled(Object constant) {
		String name = ((Enum<?>) constant).name();
		return (name.length() == 1) ? name
				: Pattern.compile("_(.)")
					.matcher(name.toLowerCase(Locale.ROOT))
					.replaceAll((letter) -> letter.group(1).toUpperCase(Locale.ROOT));
	}

	private <T> T wrong(Node node, String path, String text) {
		this.problems.add(Place.of(node.getStartMark()), "PLAN_TYPE", path, "“" + path + "” " + text);
		return null;
	}

	private static String quoted(ScalarNode scalar) {
		return "“" + shortened(scalar.getValue()) + "”";
	}

	static String shortened(String text) {
		return (text.length() <= 60) ? text : text.substring(0, 60) + "…";
	}

}
