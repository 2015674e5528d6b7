package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

/**
 * A change of an issued plan.
 *
 * @param reason why it is changed
 * @param supersededBy what replaces the whole plan; null when it goes on
 * @param number of the paper that decided it; null while it is a draft
 */
public record Amendment(long id, Kind kind, String reason, @Nullable String supersededBy, @Nullable String number,
		@Nullable LocalDate documentDate, @Nullable String signer, List<Change> changes) {

	/** How much of the plan it concerns. */
	public enum Kind {

		/** The plan goes on with some of its words or bases changed. */
		AMENDED,

		/** Another plan takes its place. */
		SUPERSEDED

	}

}
