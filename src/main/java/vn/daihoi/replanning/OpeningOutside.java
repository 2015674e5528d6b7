package vn.daihoi.replanning;

import java.time.LocalDate;

import vn.daihoi.calendar.VietnameseDate;

/**
 * A congress whose day a shorter window of the plan leaves outside.
 *
 * @param congress its key as text
 * @param agreed whether its committee has agreed to that day
 * @param lastDay of the window then
 * @param clause where the window stands
 */
record OpeningOutside(String congress, LocalDate openingDate, boolean agreed, LocalDate lastDay, String clause) {

	/** For people, without the name of the branch. */
	String inWords() {
		return "ngày đã %s %s nằm sau khung mới %s".formatted(this.agreed ? "thống nhất" : "đề xuất",
				VietnameseDate.of(this.openingDate), VietnameseDate.of(this.lastDay));
	}

}
