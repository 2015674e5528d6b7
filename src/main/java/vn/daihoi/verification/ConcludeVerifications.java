package vn.daihoi.verification;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

/** What the inspection committee writes down. */
record ConcludeVerifications(List<Conclusion> conclusions) {

	/**
	 * One conclusion.
	 *
	 * @param verification which one is concluded
	 * @param number of the document
	 * @param unfitMember who may not be nominated; null when nobody, or when the
	 * verification is about a person anyway
	 * @param replacement the member named instead
	 */
	record Conclusion(long verification, Outcome outcome, String number, LocalDate concludedOn,
			@Nullable String unfitMember, @Nullable String replacement) {

		boolean isReplaced() {
			return this.outcome == Outcome.REPLACED;
		}

	}

}
