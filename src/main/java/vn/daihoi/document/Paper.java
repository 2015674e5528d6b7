package vn.daihoi.document;

import java.util.ArrayList;
import java.util.List;

import org.springframework.lang.Nullable;

/**
 * A paper of the Party: what stands on it, and nothing of how it looks.
 *
 * @param symbol of its type, for example {@code CV}; null for what has no number
 * @param title the name of its type; null for a letter, whose abstract stands under the
 * number
 * @param subject the abstract; null where it has none
 * @param corner what is said below the organisations, where a seal goes; null for most
 * @param addressedBy {@code Kính gửi} or {@code Kính trình}
 * @param signatures from left to right
 * @param recipients as they stand under “Nơi nhận”; none where the paper has no such list
 * @param draft whether what it says is still to be decided
 */
public record Paper(Letterhead head, @Nullable String symbol, @Nullable String title, @Nullable String subject,
		@Nullable String corner, String addressedBy, List<String> addressees, List<Block> body,
		List<Signature> signatures, List<String> recipients, Format format, boolean draft) {

	/** What a person still fills in by hand. */
	public static final String BLANK = "..............";

	/** The sheet it is printed on. */
	public enum Format {

		UPRIGHT, LANDSCAPE,

		/** Each page by itself, without a number. */
		SLIPS

	}

	public Paper {
		addressees = List.copyOf(addressees);
		body = ended(body);
		signatures = List.copyOf(signatures);
		recipients = List.copyOf(recipients);
	}

	boolean isLetter() {
		return this.title == null;
	}

	/** The text of a paper ends with a full stop and nothing else, or with room. */
	private static List<Block> ended(List<Block> body) {
		List<Block> ended = new ArrayList<>(body);
		int last = ended.size() - 1;
		if (last >= 0 && ended.get(last) instanceof Block.Text text && !text.text().endsWith("...")) {
			ended.set(last, new Block.Text(text.text().replaceAll("[./;,\\s]+$", "") + "."));
		}
		return List.copyOf(ended);
	}

}
