package vn.daihoi.input;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as it was meant, whatever keyboard it was typed on and whatever program it was
 * copied from: every letter and its marks as one character, so that equal names are
 * equal, every kind of line break as one, and no character that nobody sees but breaks
 * and tabs.
 */
public final class PlainText {

	private static final Pattern BREAK = Pattern.compile("\\R");

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

	private PlainText() {
	}

	public static String of(String typed) {
		String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
		return UNSEEN.matcher(BREAK.matcher(composed).replaceAll("\n")).replaceAll("");
	}

}
