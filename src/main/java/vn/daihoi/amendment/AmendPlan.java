package vn.daihoi.amendment;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.input.LongText;
import vn.daihoi.plan.Amendment;

/**
 * What is to be changed in a plan.
 *
 * @param scope whether the plan goes on
 * @param supersededBy the plan that takes its place, asked for then
 * @param bases documents that take the place of others
 * @param texts sentences that are worded differently
 */
record AmendPlan(Amendment.Kind scope, String reason, @Nullable String supersededBy, List<NewBasis> bases,
		List<NewText> texts) {

	/**
	 * A document in the place of another.
	 *
	 * @param replaced the old one as the form shows it
	 */
	record NewBasis(String replaced, String number, LocalDate issuedOn, String issuer, String title) {
	}

	/**
	 * A sentence in the place of another.
	 *
	 * @param replaced the old one, word for word
	 */
	record NewText(@LongText String replaced, @LongText String text) {
	}

}
