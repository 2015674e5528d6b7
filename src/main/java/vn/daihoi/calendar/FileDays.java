package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.daihoi.regulation.Finding;

/** The days of a calendar file beside those that the calendar has. */
final class FileDays {

	static final String CODE = "CALENDAR_FILE";

	static final String FIELD = "file";

	private final WorkingCalendar calendar;

	private final Map<LocalDate, FileDay> days = new TreeMap<>();

	private final List<Finding> findings = new ArrayList<>();

	private int taken;

	FileDays(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/**
	 * A day of the file.
	 *
	 * @param ours whether its kind stands in the file; otherwise it is a day off
	 */
	private record FileDay(CalendarDay day, boolean ours) {

		LocalDate date() {
			return this.day.date();
		}

	}

	/** The first event of a day counts. */
	void take(FileEvent event) {
		this.taken++;
		event.problem()
			.ifPresentOrElse(
					(why) -> tell("Bỏ qua sự kiện “%s”: sự kiện này %s (sự kiện thứ %d trong tệp)"
						.formatted(event.title(), why, this.taken)),
					() -> event.days().forEach((day) -> put(new FileDay(day, event.isOfOurs()))));
	}

	private void put(FileDay day) {
		FileDay first = this.days.putIfAbsent(day.date(), day);
		if (first != null && !first.equals(day)) {
			tell("Ngày %s có nhiều sự kiện trong tệp; chỉ lấy “%s”, hãy xem lại"
				.formatted(VietnameseDate.of(day.date()), first.day().basis()));
		}
	}

	DaysRead compared() {
		List<CalendarDay> other = this.days.values().stream().filter(this::isChange).map(FileDay::day).toList();
		KnownYears years = this.calendar.years().grownBy(other.stream().map(CalendarDay::date).toList());
		other.stream().filter((day) -> !years.contains(day.date())).forEach((day) -> tellApart(day.date()));
		years.beside(this.calendar.years()).forEach(this::tellNew);
		return new DaysRead(other.stream()
			.filter((day) -> years.contains(day.date()))
			.map((day) -> DaysRead.Change.of(day, before(day.date())))
			.toList(), List.copyOf(this.findings), known());
	}

	private List<LocalDate> known() {
		return this.days.values().stream().filter((day) -> !isChange(day)).map(FileDay::date).toList();
	}

	private void tellApart(LocalDate date) {
		tell("Bỏ qua ngày %s: năm này không liền kề các năm đã có trong lịch; hãy bổ sung năm liền kề trước"
			.formatted(VietnameseDate.of(date)));
	}

	private void tellNew(int year) {
		tell("Lịch chưa có năm %d; ghi một ngày của năm này là lịch coi như đã biết cả năm, nên hãy kiểm tra đủ các ngày nghỉ của năm"
			.formatted(year));
	}

	private boolean isChange(FileDay read) {
		Optional<CalendarDay> known = this.calendar.day(read.date());
		boolean worked = known.map((day) -> day.kind().isWorked()).orElse(!WorkingCalendar.isWeekend(read.date()));
		if (WorkingCalendar.isWeekend(read.date()) && !worked && !read.day().kind().isWorked()) {
			return false;
		}
		if (read.ours()) {
			return known.filter((day) -> isSame(day, read.day())).isEmpty();
		}
		return worked || known.filter((day) -> !day.confirmed() && read.day().confirmed()).isPresent();
	}

	private static boolean isSame(CalendarDay known, CalendarDay read) {
		return known.kind() == read.kind() && known.confirmed() == read.confirmed()
				&& EventTitle.clean(known.basis()).equals(read.basis());
	}

	private String before(LocalDate date) {
		return this.calendar.day(date)
			.map(CalendarDay::inWords)
			.orElse(WorkingCalendar.isWeekend(date) ? "ngày nghỉ cuối tuần" : "ngày làm việc");
	}

	private void tell(String text) {
		this.findings.add(Finding.warning(CODE, FIELD, text, ""));
	}

}
