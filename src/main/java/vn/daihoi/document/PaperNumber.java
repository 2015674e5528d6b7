package vn.daihoi.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a paper.
 *
 * @param series type and organisation, for example {@code CV/ĐU}; each is numbered for
 * itself
 */
public record PaperNumber(int number, String series) {

	private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,6})\\s*-\\s*(\\S{1,100}/\\S{1,99})\\s*");

	/** What is told of a paper that has only a sign. */
	public static final String LACKING = "Văn bản chưa có số; hãy ghi cả số và ký hiệu, ví dụ 05-QĐ/ĐU";

	/** Whether there is a number in it at all, however it is written. */
	public static boolean isNumbered(String text) {
		return text.chars().anyMatch(Character::isDigit);
	}

	/** Reads {@code 12-CV/ĐU}; empty for what is not numbered like that. */
	public static Optional<PaperNumber> read(String text) {
		Matcher found = NUMBER.matcher(text);
		return found.matches() ? Optional.of(new PaperNumber(Integer.parseInt(found.group(1)), found.group(2)))
				: Optional.empty();
	}

	/** With a nought below 10. */
	@Override
	public String toString() {
		return "%02d-%s".formatted(this.number, this.series);
	}

}
