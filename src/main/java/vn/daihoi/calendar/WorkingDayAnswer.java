package vn.daihoi.calendar;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.springframework.lang.Nullable;

/**
 * A counted day as programs read it.
 *
 * @param earliest the first day that undecided days may lead to; left out when it is the
 * date itself
 * @param latest the last one, likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkingDayAnswer(LocalDate date, boolean confirmed, String explanation, @Nullable LocalDate earliest,
		@Nullable LocalDate latest) {

	static WorkingDayAnswer of(CountedDay day) {
		return new WorkingDayAnswer(day.date(), day.confirmed(), day.explanation(),
				otherThan(day.date(), day.range().earliest()), otherThan(day.date(), day.range().latest()));
	}

	@Nullable
	private static LocalDate otherThan(LocalDate date, LocalDate end) {
		return end.equals(date) ? null : end;
	}

}
