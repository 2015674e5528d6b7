package vn.daihoi.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import vn.daihoi.calendar.VietnameseDate;

/**
 * What a branch should have done by now, or a committee or the issuer itself, which then
 * stands in the place of the branch.
 */
record OverdueDuty(String unit, String organization, String branch, String duty, LocalDate dueOn, LocalDate today) {

	public String dueDay() {
		return VietnameseDate.of(this.dueOn);
	}

	public long daysLate() {
		return ChronoUnit.DAYS.between(this.dueOn, this.today);
	}

}
