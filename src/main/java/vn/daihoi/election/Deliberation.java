package vn.daihoi.election;

import org.springframework.lang.Nullable;

/**
 * What a congress discussed and resolved, as its minutes say. Each number is null where
 * nobody wrote it down.
 *
 * @param speakers how many persons spoke or read a contribution
 * @param inFavour how many hands were raised for the resolution
 * @param targets how many targets the resolution sets
 */
public record Deliberation(@Nullable Integer speakers, @Nullable Integer inFavour, @Nullable Integer targets) {

	/** Of which nothing was written down. */
	public static final Deliberation UNKNOWN = new Deliberation(null, null, null);

}
