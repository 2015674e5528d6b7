package vn.daihoi.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ValuedProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;

/** One event of a calendar file. */
final class FileEvent {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2100;

	private static final int MOST_DAYS = 31;

	private static final int LONGEST_TITLE = 500;

	private final VEvent event;

	private final String title;

	FileEvent(VEvent event) {
		this.event = event;
		this.title = value(event.getSummary()).map(EventTitle::clean).orElse("");
	}

	String title() {
		return this.title;
	}

	/** Why its days cannot be taken, with what to do; empty when they can. */
	Optional<String> problem() {
		return isCancelled() ? Optional.of("đã bị hủy")
				: titleProblem().or(this::repetitionProblem).or(this::startProblem).or(this::lengthProblem);
	}

	private Optional<String> titleProblem() {
		if (this.title.isEmpty()) {
			return Optional.of("không có tiêu đề; hãy ghi lý do nghỉ hoặc làm bù vào tiêu đề");
		}
		return (this.title.length() <= LONGEST_TITLE) ? Optional.empty()
				: Optional.of("có tiêu đề dài hơn %d ký tự; hãy rút gọn".formatted(LONGEST_TITLE));
	}

	private Optional<String> repetitionProblem() {
		boolean repeated = this.event.getRecurrenceRule() != null || !this.event.getRecurrenceDates().isEmpty();
		return repeated ? Optional.of("là sự kiện lặp lại; hãy ghi mỗi ngày thành một sự kiện riêng")
				: Optional.empty();
	}

	private Optional<String> startProblem() {
		if (hasTime(this.event.getDateStart()) || hasTime(this.event.getDateEnd())) {
			return Optional.of("có giờ; chỉ nhận sự kiện cả ngày, hãy bỏ giờ");
		}
		return date(this.event.getDateStart()).isPresent() ? Optional.empty()
				: Optional.of("không có ngày bắt đầu, hoặc ngày đó không có thật; hãy sửa ngày");
	}

	private Optional<String> lengthProblem() {
		Optional<LocalDate> end = end();
		if (end.isEmpty()) {
			return Optional.of("có ngày kết thúc không có thật, hoặc dài lẻ ngày; hãy sửa ngày kết thúc");
		}
		if (first().getYear() < FIRST_YEAR || end.get().getYear() > LAST_YEAR) {
			return Optional.of("nằm ngoài các năm %d–%d".formatted(FIRST_YEAR, LAST_YEAR));
		}
		long days = ChronoUnit.DAYS.between(first(), end.get());
		return (days >= 1 && days <= MOST_DAYS) ? Optional.empty()
				: Optional.of("phải dài từ 1 đến %d ngày; hãy sửa ngày bắt đầu, ngày kết thúc".formatted(MOST_DAYS));
	}

	/** Its days; only of an event without a problem. */
	Stream<CalendarDay> days() {
		return first().datesUntil(end().orElseThrow()).map(this::day);
	}

	/** Whether it says which kind of day it is, as events of ours do. */
	boolean isOfOurs() {
		return kind().isPresent();
	}

	private CalendarDay day(LocalDate date) {
		CalendarDay titled = new CalendarDay(date, kind().orElse(DayKind.HOLIDAY), this.title, !isTentative());
		String basis = isOfOurs() ? EventTitle.basis(titled) : this.title;
		return new CalendarDay(date, titled.kind(), basis, titled.confirmed());
	}

	private Optional<DayKind> kind() {
		return Arrays.stream(DayKind.values())
			.filter((kind) -> this.event.getCategories()
				.stream()
				.anyMatch((categories) -> categories.getValues().contains(kind.name())))
			.findFirst();
	}

	private boolean isCancelled() {
		return this.event.getStatus() != null && this.event.getStatus().isCancelled();
	}

	private boolean isTentative() {
		return this.event.getStatus() != null && this.event.getStatus().isTentative();
	}

	private LocalDate first() {
		return date(this.event.getDateStart()).orElseThrow();
	}

	/** The day after the last; many programs write the first day again for one day. */
	private Optional<LocalDate> end() {
		if (this.event.getDateEnd() != null) {
			return date(this.event.getDateEnd()).map((end) -> end.equals(first()) ? end.plusDays(1) : end);
		}
		Optional<Duration> duration = value(this.event.getDuration());
		return duration.isEmpty() ? Optional.of(first().plusDays(1))
				: duration.filter((length) -> !length.hasTime() && !length.isPrior())
					.map((length) -> first().plusWeeks(number(length.getWeeks())).plusDays(number(length.getDays())));
	}

	private static int number(Integer given) {
		return (given != null) ? given : 0;
	}

	private static boolean hasTime(DateOrDateTimeProperty property) {
		return value(property).filter(ICalDate::hasTime).isPresent();
	}

	private static Optional<LocalDate> date(DateOrDateTimeProperty property) {
		return value(property).map(ICalDate::getRawComponents).flatMap(FileEvent::real);
	}

	private static Optional<LocalDate> real(DateTimeComponents date) {
		try {
			return Optional.of(LocalDate.of(date.getYear(), date.getMonth(), date.getDate()));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static <T> Optional<T> value(ValuedProperty<T> property) {
		return Optional.ofNullable(ValuedProperty.getValue(property));
	}

}
