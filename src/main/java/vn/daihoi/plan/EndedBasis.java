package vn.daihoi.plan;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.regulation.Regulation;

/**
 * A basis of a plan that is no longer in force on some day.
 *
 * @param place which of the bases it is, from 0
 * @param end the first day on which it is no longer in force
 * @param successor what is in force in its place on that day; null where nothing is known
 */
public record EndedBasis(int place, LegalBasis basis, Regulation regulation, LocalDate end,
		@Nullable Regulation successor) {

	/** What is in force now, with its day; empty where nothing is known. */
	public String named() {
		return (this.successor == null) ? ""
				: this.successor.cite("") + " ngày " + VietnameseDate.of(this.successor.issued());
	}

}
