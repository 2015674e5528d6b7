package vn.daihoi.supervision;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.lang.Nullable;

import vn.daihoi.input.PlainText;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.spreadsheet.XlsxReader;

/** What a person typed into a field. */
final class Typed {

	private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

	private Typed() {
	}

	/**
	 * The words on one line, without what nobody sees.
	 * @param name the field
	 * @param label how the person reads it
	 * @param most how many characters it takes
	 * @throws Refusal 409 when it is empty or too long
	 */
	static String text(String name, String label, @Nullable String typed, int most) {
		return checked(name, label, XlsxReader.clean(plain(typed)), most);
	}

	/** The same in the lines in which they were typed. */
	static String lines(String name, String label, @Nullable String typed, int most) {
		String text = plain(typed).lines().map(XlsxReader::clean).collect(Collectors.joining("\n"));
		return checked(name, label, EMPTY_LINES.matcher(text).replaceAll("\n\n").strip(), most);
	}

	private static String plain(@Nullable String typed) {
		return (typed != null) ? PlainText.of(typed) : "";
	}

	private static String checked(String name, String label, String text, int most) {
		if (text.isEmpty()) {
			throw Refusal.because("EMPTY", name, "Chưa ghi “%s”; hãy ghi rồi gửi lại".formatted(label));
		}
		if (text.length() > most) {
			throw Refusal.because("LENGTH", name,
					"“%s” dài quá %d ký tự (đang có %d); hãy viết ngắn hơn".formatted(label, most, text.length()));
		}
		return text;
	}

}
