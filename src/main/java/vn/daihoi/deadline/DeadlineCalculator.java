package vn.daihoi.deadline;

import java.time.LocalDate;

import vn.daihoi.calendar.CountedDay;
import vn.daihoi.calendar.CountingMode;
import vn.daihoi.calendar.DayRange;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.calendar.WorkingCalendar;

import org.springframework.stereotype.Component;

/** Turns a rule and its legal origin into a day. */
@Component
public class DeadlineCalculator {

	private final WorkingCalendar calendar;

	public DeadlineCalculator(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/**
	 * The last day on which the rule is kept.
	 * @param triggerDate the legal origin, never a computed day
	 * @throws vn.daihoi.regulation.Refusal 422 when working days are asked of a year that
	 * the calendar does not know
	 */
	public ComputedDeadline compute(DeadlineRule rule, LocalDate triggerDate) {
		Counted counted = rolled(rule, exclusive(rule, counted(rule, triggerDate)));
		return new ComputedDeadline(rule.id(), counted.date(), triggerDate, counted.range(), rule.internal(),
				explanation(rule, counted), rule.clause());
	}

	private Counted counted(DeadlineRule rule, LocalDate origin) {
		int offset = rule.direction().signed(rule.offset());
		if (offset == 0) {
			return Counted.of(origin, "đúng ngày " + VietnameseDate.of(origin));
		}
		String side = ((offset > 0) ? "sau ngày " : "trước ngày ") + VietnameseDate.of(origin);
		return switch (rule.unit()) {
			case WORKING_DAY -> Counted.of(this.calendar.count(origin, offset, rule.countingMode()));
			case CALENDAR_DAY ->
				Counted.of(origin.plusDays(offset), "ngày thứ %d %s, tính cả ngày nghỉ".formatted(rule.offset(), side));
			case MONTH -> Counted.of(origin.plusMonths(offset), "tròn %d tháng %s".formatted(rule.offset(), side));
		};
	}

	private Counted exclusive(DeadlineRule rule, Counted counted) {
		if (rule.inclusive()) {
			return counted;
		}
		return counted.movedTo(counted.date().minusDays(1), counted.range().plusDays(-1),
				"phải xong trước ngày " + VietnameseDate.of(counted.date()));
	}

	private Counted rolled(DeadlineRule rule, Counted counted) {
		if (!rule.rollToWorkingDay()) {
			return counted;
		}
		DayRange first = firstWorked(counted.range().earliest()).range();
		DayRange last = firstWorked(counted.range().latest()).range();
		return counted.movedTo(firstWorked(counted.date()).date(), first.to(counted.range()).to(last),
				"ngày %s là ngày nghỉ nên lùi đến ngày làm việc tiếp theo"
					.formatted(VietnameseDate.of(counted.date())));
	}

	private CountedDay firstWorked(LocalDate date) {
		return this.calendar.count(date.minusDays(1), 1, CountingMode.A);
	}

	private String explanation(DeadlineRule rule, Counted counted) {
		String text = "%s: %s %s, tính theo %s: %s".formatted(rule.name(), rule.internal() ? "hạn nội bộ" : "hạn",
				VietnameseDate.of(counted.date()), rule.trigger().vietnamese(), counted.reason());
		return counted.range().behind(text) + (rule.verified() ? "" : "; cách tính này còn chờ xác nhận");
	}

	private record Counted(LocalDate date, DayRange range, String reason) {

		static Counted of(CountedDay day) {
			return new Counted(day.date(), day.range(), day.reason());
		}

		static Counted of(LocalDate date, String reason) {
			return new Counted(date, DayRange.of(date), reason);
		}

		Counted movedTo(LocalDate other, DayRange range, String why) {
			return new Counted(other, range, other.equals(this.date) ? this.reason : this.reason + "; " + why);
		}

	}

}
