package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

/** What a visited organisation has mended. */
record MendShortcomings(List<Mended> mended) {

	/**
	 * One of them.
	 *
	 * @param visit which visit found it
	 * @param mendedHow what was done, in a line
	 */
	record Mended(long visit, LocalDate mendedOn, String mendedHow) {
	}

}
