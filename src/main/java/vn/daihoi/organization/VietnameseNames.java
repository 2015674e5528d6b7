package vn.daihoi.organization;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as people look for them: in the order of the Vietnamese alphabet, and found
 * without their marks. Done here and not by a database, so that it is the same on each.
 */
public final class VietnameseNames {

	/** A, ă, â, b …, d, đ …; numbers by their value: ấp 2 before ấp 10. */
	public static final Comparator<String> ORDER = Comparator.comparing(VietnameseNames::withPaddedNumbers,
			collator()::compare);

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private VietnameseNames() {
	}

	private static Collator collator() {
		return Collator.getInstance(Locale.forLanguageTag("vi"));
	}

	private static String withPaddedNumbers(String name) {
		return NUMBER.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
			.replaceAll((number) -> "0".repeat(Math.max(0, 9 - number.group().length())) + number.group());
	}

	/**
	 * Whether each word of {@code asked} begins a word of {@code name}, with marks or
	 * without.
	 */
	public static boolean matches(String name, String asked) {
		List<String> words = words(name);
		return words(asked).stream().allMatch((word) -> words.stream().anyMatch((one) -> one.startsWith(word)));
	}

	private static List<String> words(String text) {
		return NO_WORD.splitAsStream(plain(text)).filter((word) -> !word.isEmpty()).toList();
	}

	/** Without marks and capitals. */
	public static String plain(String text) {
		String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		return bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
	}

}
