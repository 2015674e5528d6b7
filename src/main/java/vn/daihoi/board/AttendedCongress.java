package vn.daihoi.board;

import java.time.LocalDate;

import vn.daihoi.calendar.VietnameseDate;

/** A congress that somebody goes to for the committee. */
record AttendedCongress(String organization, String plan, String branch, String unit, LocalDate openingDate,
		String venue) {

	public String openingDay() {
		return VietnameseDate.withWeekday(this.openingDate);
	}

	public String page() {
		return "/congresses/" + this.organization + "/" + this.plan;
	}

}
