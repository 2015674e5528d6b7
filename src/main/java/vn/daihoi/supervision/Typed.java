package vn.daihoi.supervision;

import org.springframework.lang.Nullable;

import vn.daihoi.regulation.Refusal;
import vn.daihoi.spreadsheet.XlsxReader;

/** What a person typed into a field. */
final class Typed {

	private Typed() {
	}

	/**
	 * The words, without what nobody sees.
	 * @param name the field
	 * @param label how the person reads it
	 * @param most how many characters it takes
	 * @throws Refusal 409 when it is empty or too long
	 */
	static String text(String name, String label, @Nullable String typed, int most) {
		String text = XlsxReader.clean(typed);
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
