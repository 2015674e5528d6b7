package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.List;

import org.springframework.lang.Nullable;

/** A count of working days and the day it gave. */
record Count(LocalDate from, int days, CountingMode mode, LocalDate date) {

	boolean isForward() {
		return this.days > 0;
	}

	/** The day that the same count gives with other days. */
	@Nullable
	LocalDate with(NumberedDays others) {
		return others.date(this.from, this.days, this.mode);
	}

	/** The days among which exactly the counted working days are. */
	List<LocalDate> span() {
		return earlier().datesUntil(later().plusDays(1))
			.filter((day) -> !day.equals(this.from))
			.filter((day) -> this.mode == CountingMode.A || !day.equals(this.date))
			.toList();
	}

	String inWords() {
		if (this.days == 0) {
			return "chính ngày này";
		}
		int n = Math.abs(this.days);
		String side = (isForward() ? "sau ngày " : "trước ngày ") + VietnameseDate.of(this.from);
		return switch (this.mode) {
			case A -> "ngày làm việc thứ " + n + " " + side + " (" + spanInWords() + ")";
			case B -> "có đủ " + n + " ngày làm việc (" + spanInWords() + ") " + side;
		};
	}

	private String spanInWords() {
		List<LocalDate> span = span();
		String first = VietnameseDate.of(span.get(0));
		String last = VietnameseDate.of(span.get(span.size() - 1));
		return first.equals(last) ? first : first + "–" + last;
	}

	private LocalDate earlier() {
		return isForward() ? this.from : this.date;
	}

	private LocalDate later() {
		return isForward() ? this.date : this.from;
	}

}
