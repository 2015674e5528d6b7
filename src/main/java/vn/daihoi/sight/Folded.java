package vn.daihoi.sight;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts as they are compared where somebody searches: small letters without diacritics.
 */
final class Folded {

	private static final int FIRST = 'À';

	private static final int LAST = 'ỹ';

	private static final List<String> LETTERS = IntStream.rangeClosed(FIRST, LAST)
		.mapToObj(Character::toString)
		.filter((letter) -> of(letter).matches("[a-z]"))
		.toList();

	private static final String WITH = String.join("", LETTERS);

	private static final String WITHOUT = LETTERS.stream().map(Folded::of).collect(Collectors.joining());

	private Folded() {
	}

	/** The text without diacritics, in small letters. */
	static String of(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('đ', 'd')
			.replace('Đ', 'd')
			.toLowerCase(Locale.ROOT);
	}

	/** The same of a column in a statement. */
	static String sql(String column) {
		return "lower(translate(" + column + ", '" + WITH + "', '" + WITHOUT + "'))";
	}

	/** What a folded column is like when it holds the text somewhere. */
	static String holding(String text) {
		return "%" + of(text.strip()).replaceAll("([!%_])", "!$1") + "%";
	}

}
