package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.calendar.VietnameseDate;

/**
 * How a campaign goes on in time.
 *
 * @param steps what was done in the last seven days and in the seven before
 * @param weeks how many congresses were planned and held up to the end of each week
 */
record Pace(List<Step> steps, List<Week> weeks) {

	/**
	 * How often one step was taken until today, in the last seven days and in the seven
	 * before.
	 */
	record Step(String label, Overview.Cell all, Overview.Cell lastWeek, Overview.Cell weekBefore) {

		/** How much more it was, with its sign. */
		public String difference() {
			int more = this.lastWeek.number() - this.weekBefore.number();
			return (more == 0) ? "0" : "%+d".formatted(more);
		}

	}

	/**
	 * @param sunday its last day
	 * @param held null where the week is still to come
	 */
	record Week(LocalDate sunday, int planned, Integer held) {

		public String day() {
			return VietnameseDate.of(this.sunday);
		}

	}

}
