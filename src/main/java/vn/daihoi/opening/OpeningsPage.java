package vn.daihoi.opening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.lang.Nullable;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.calendar.Weeks;

/**
 * The calendar of congresses as it is shown.
 *
 * @param unitName whose congresses alone are shown; null for all
 * @param cells the days of a month; empty for a week or a day
 * @param days the congresses of a week or a day; empty for a month
 * @param cut how many congresses are not shown because there are too many
 */
record OpeningsPage(OpeningQuery query, @Nullable String unitName, List<OpeningCell> cells, List<OpeningDay> days,
		int total, int cut) {

	/** How many days of the month's first week belong to the month before. */
	public int leading() {
		return Weeks.leading(this.cells.get(0).date());
	}

	public Collection<List<OpeningCell>> weeks() {
		return Weeks.of(this.cells, OpeningCell::date);
	}

	/** Which days they are, as a person reads it. */
	public String title() {
		LocalDate first = this.query.first();
		return switch (this.query.span()) {
			case MONTH -> "tháng %d/%d".formatted(first.getMonthValue(), first.getYear());
			case WEEK -> "tuần từ %s đến %s".formatted(VietnameseDate.of(first), VietnameseDate.of(this.query.last()));
			case DAY -> VietnameseDate.inSentence(first);
		};
	}

}
