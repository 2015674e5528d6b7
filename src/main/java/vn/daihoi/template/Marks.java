package vn.daihoi.template;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of a text and how they look in Word: {@code {name}} is «name»,
 * {@code [name] } at the beginning of a line is «nếu có name», {@code [không name] } is
 * «nếu không có name».
 */
final class Marks {

	private static final Pattern CONDITION = Pattern.compile("^\\[(không )?(\\w+)]\\s*");

	private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

	private static final Pattern SHOWN_CONDITION = Pattern.compile("^«\\s*nếu (không )?có (\\w+)\\s*»\\s*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern SHOWN_FIELD = Pattern.compile("«\\s*(\\w+)\\s*»");

	private Marks() {
	}

	/** A line of a text as Word shows it. */
	static String shown(String line) {
		Matcher condition = CONDITION.matcher(line);
		if (condition.find()) {
			String not = (condition.group(1) != null) ? "không có " : "có ";
			return "«nếu " + not + condition.group(2) + "» " + shown(line.substring(condition.end()));
		}
		return FIELD.matcher(line).replaceAll("«$1»");
	}

	/** A line that was read in Word as the text has it. */
	static String read(String line) {
		Matcher condition = SHOWN_CONDITION.matcher(line);
		if (condition.find()) {
			String not = (condition.group(1) != null) ? "không " : "";
			return "[" + not + condition.group(2) + "] " + read(line.substring(condition.end()));
		}
		return SHOWN_FIELD.matcher(line).replaceAll("{$1}");
	}

	/** Everything before the words of a line of a text: its conditions. */
	static String conditions(String line) {
		Matcher condition = CONDITION.matcher(line);
		return condition.find() ? condition.group() + conditions(line.substring(condition.end())) : "";
	}

	/** The fields and conditions of a line of a text. */
	static Set<String> names(String line) {
		Set<String> names = new LinkedHashSet<>();
		String conditions = conditions(line);
		Matcher condition = Pattern.compile("\\[(?:không )?(\\w+)]").matcher(conditions);
		while (condition.find()) {
			names.add(condition.group(1));
		}
		FIELD.matcher(line.substring(conditions.length())).results().forEach((field) -> names.add(field.group(1)));
		return names;
	}

	/** Whether a line of a text is that field and no words. */
	static boolean isAlone(String field, String line) {
		return line.substring(conditions(line).length()).equals("{" + field + "}");
	}

	/** Whether a mark in it was begun and not ended, or stands where none can. */
	static boolean isBroken(String line) {
		return line.contains("«") || line.contains("»");
	}

}
