package vn.daihoi.election;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of names on a ballot: A, B, C as in Vietnam, by the last word first. */
public final class GivenNames {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private GivenNames() {
	}

	public static Comparator<String> inOrder() {
		Collator letters = Collator.getInstance(VIETNAMESE);
		Comparator<String> given = Comparator.comparing((name) -> name.substring(name.lastIndexOf(' ') + 1), letters);
		return given.thenComparing(letters::compare);
	}

}
