package vn.daihoi.sight;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.daihoi.organization.VietnameseNames;

/**
 * Texts as they are compared where somebody searches: small letters without diacritics.
 */
final class Folded {

	private static final int FIRST = 'À';

	private static final int LAST = 'ỹ';

	private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

	private static final List<String> LETTERS = IntStream.rangeClosed(FIRST, LAST)
		.mapToObj(Character::toString)
		.filter((letter) -> VietnameseNames.plain(letter).matches("[a-z]"))
		.toList();

	private static final String WITH = String.join("", LETTERS);

	private static final String WITHOUT = LETTERS.stream().map(VietnameseNames::plain).collect(Collectors.joining());

	private Folded() {
	}

	/** A column of a statement as {@link VietnameseNames#plain} gives a text. */
	static String sql(String column) {
		return "lower(translate(" + column + ", '" + WITH + "', '" + WITHOUT + "'))";
	}

	/** What a folded column is like when it holds the text somewhere. */
	static String holding(String text) {
		String words = SPACES.matcher(VietnameseNames.plain(text)).replaceAll(" ").strip();
		return "%" + words.replaceAll("([!%_])", "!$1") + "%";
	}

}
