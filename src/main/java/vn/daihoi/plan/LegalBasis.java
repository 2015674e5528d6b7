package vn.daihoi.plan;

import java.time.LocalDate;

/**
 * A document that the plan carries out or refers to. A number alone does not identify it:
 * numbers come again.
 *
 * @param number with its symbol, for example {@code 35-CT/TW}; null for what has none
 * @param date the date of issue; null only where the plan gives none
 */
public record LegalBasis(@MayBeAbsent String number, @MayBeAbsent LocalDate date, String issuer, String title,
		String clause) {

}
