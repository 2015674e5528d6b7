package vn.daihoi.input;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people call a field: the message {@code field.<path without indexes>}, else
 * {@code field.<last name>}, else the path itself.
 */
class FieldLabels {

	private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

	private static final int LONGEST = 80;

	private final ResourceBundle messages = ResourceBundle.getBundle("messages", Locale.forLanguageTag("vi"));

	/**
	 * The label in quotes, with its row in a list, for example {@code “Số phiếu” (dòng
	 * 3)}.
	 */
	String of(String path) {
		String names = INDEX.matcher(path).replaceAll("");
		String last = names.substring(names.lastIndexOf('.') + 1);
		for (String key : new String[] { "field." + names, "field." + last }) {
			if (this.messages.containsKey(key)) {
				return quoted(this.messages.getString(key)) + row(path);
			}
		}
		return plain(path);
	}

	/** The path in quotes, for a field that nobody asked for. */
	String plain(String path) {
		return quoted((path.length() > LONGEST) ? path.substring(0, LONGEST) + "…" : path);
	}

	private static String quoted(String name) {
		return "“" + name + "”";
	}

	private static String row(String path) {
		String row = "";
		for (Matcher index = INDEX.matcher(path); index.find();) {
			row = " (dòng %d)".formatted(Integer.parseInt(index.group(1)) + 1);
		}
		return row;
	}

}
