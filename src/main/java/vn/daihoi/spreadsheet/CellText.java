package vn.daihoi.spreadsheet;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts as people meant them, whatever program they were copied from. */
final class CellText {

	private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

	private static final Pattern INVISIBLE = Pattern.compile("[\\u200b\\u200c\\u200d\\u2060\\ufeff]");

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	private static final int QUOTED = 60;

	private CellText() {
	}

	/** In composed characters, single spaces between words and none around them. */
	static String clean(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		return SPACES.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ").strip();
	}

	static boolean isSame(String one, String other) {
		return clean(one).equalsIgnoreCase(clean(other));
	}

	static boolean hasControlCharacters(String text) {
		return CONTROL.matcher(text).find();
	}

	/** In quotes, shortened where it is long. */
	static String quoted(String text) {
		return "“" + ((text.length() > QUOTED) ? text.substring(0, QUOTED) + "…" : text) + "”";
	}

}
