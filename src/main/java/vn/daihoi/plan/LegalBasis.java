package vn.daihoi.plan;

import java.time.LocalDate;

import vn.daihoi.calendar.VietnameseDate;

/**
 * A document that the plan carries out or refers to. A number alone does not identify it:
 * numbers come again.
 *
 * @param number with its symbol, for example {@code 35-CT/TW}; null for what has none
 * @param date the date of issue; null only where the plan gives none
 */
public record LegalBasis(@MayBeAbsent String number, @MayBeAbsent LocalDate date, String issuer, String title,
		String clause) {

	/** How people tell it from the others: number and day, or what it is called. */
	public String label() {
		return (this.number == null) ? this.title : this.number + " ngày " + VietnameseDate.of(this.date);
	}

}
