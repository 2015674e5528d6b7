package vn.daihoi.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.lang.Nullable;

import vn.daihoi.input.LongText;

/**
 * The draft as its author leaves it.
 *
 * @param yaml a new version of the plan file; null keeps the one there is
 * @param kept why warnings are left as they are; null where nothing is said of them
 */
record DraftPlan(@Nullable @LongText String yaml, @Nullable List<Kept> kept) {

	/**
	 * A warning that is left as it is.
	 *
	 * @param sentence of the checker
	 * @param reason null where there is none any more
	 */
	record Kept(@LongText String sentence, @Nullable String reason) {
	}

	/** The reasons by the sentence that they explain, empty where one is taken back. */
	Map<String, String> reasons() {
		Map<String, String> reasons = new HashMap<>();
		if (this.kept != null) {
			this.kept.forEach((one) -> reasons.put(one.sentence(), (one.reason() != null) ? one.reason().strip() : ""));
		}
		return reasons;
	}

}
