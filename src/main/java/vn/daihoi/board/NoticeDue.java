package vn.daihoi.board;

import java.time.LocalDate;

import vn.daihoi.calendar.VietnameseDate;

/** A branch that has to give notice of its opening soon. */
record NoticeDue(String unit, String organization, String branch, LocalDate dueOn, LocalDate openingDate) {

	public String lastDay() {
		return VietnameseDate.withWeekday(this.dueOn);
	}

	public String openingDay() {
		return VietnameseDate.withWeekday(this.openingDate);
	}

}
