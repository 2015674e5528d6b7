package vn.daihoi.plan;

import java.util.List;

/**
 * Congresses that the same plan regulates beside those of its own scope, for example the
 * grassroots organisations' after their branches'.
 *
 * @param organizations only these; empty for all of the scope
 */
public record FurtherCongress(CongressScope scope, @MayBeAbsent List<String> organizations, Term term,
		CongressWindow window, @MayBeAbsent Integer maxDurationDays, String clause) {

}
