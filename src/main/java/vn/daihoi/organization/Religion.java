package vn.daihoi.organization;

import java.util.regex.Pattern;

import jakarta.annotation.Nullable;

/**
 * The religion that somebody follows, by its name, or that it is none.
 *
 * <p>
 * Source: domain rules 4.2, of which no official form was read.
 */
public record Religion(String name) {

	/** What is written of somebody who follows none. */
	public static final String NONE = "Không";

	/** The most characters of a name. */
	public static final int LONGEST = 100;

	/** Not “không rõ” or “chưa biết”, no dash and no initial. */
	private static final Pattern NAME = Pattern.compile("(?!(?:không|chưa)\\b)(?:.*\\p{L}){3}.*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

	public Religion {
		name = NONE.equalsIgnoreCase(name) ? NONE : name;
	}

	/** What the text says; null where it says nothing, for then nobody knows. */
	@Nullable
	public static Religion of(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : new Religion(text.strip());
	}

	/** Whether it is the name of one, or says that there is none. */
	boolean isSaid() {
		return this.name.length() <= LONGEST && (this.name.equals(NONE) || NAME.matcher(this.name).matches());
	}

	/** Without the name, so that no log has it. */
	@Override
	public String toString() {
		return "Religion";
	}

}
