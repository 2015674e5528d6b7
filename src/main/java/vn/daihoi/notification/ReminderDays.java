package vn.daihoi.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.daihoi.calendar.CountingMode;
import vn.daihoi.calendar.WorkingCalendar;

/** Which limits are spoken of on a day. */
@Component
class ReminderDays {

	private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

	private final WorkingCalendar calendar;

	private final int daysBefore;

	private final int daysUntilSuperior;

	private final int daysUntilIssuer;

	ReminderDays(WorkingCalendar calendar, @Value("${daihoi.reminders.working-days-before}") int daysBefore,
			@Value("${daihoi.reminders.working-days-until-superior}") int daysUntilSuperior,
			@Value("${daihoi.reminders.working-days-until-issuer}") int daysUntilIssuer) {
		this.calendar = calendar;
		this.daysBefore = daysBefore;
		this.daysUntilSuperior = daysUntilSuperior;
		this.daysUntilIssuer = daysUntilIssuer;
	}

	/** None in a year that the calendar does not know. */
	List<Window> on(LocalDate today) {
		if (!this.calendar.covers(today)) {
			return List.of();
		}
		LocalDate worked = lastWorkingDay(today);
		return Stream.concat(before(today),
				Stream.of(Window.of(Stage.ON_THE_DAY, today, today),
						Window.of(Stage.AFTER, BEGINNING, worked.minusDays(1)),
						passed(Stage.ESCALATED, worked, this.daysUntilSuperior),
						passed(Stage.ESCALATED_TO_ISSUER, worked, this.daysUntilIssuer)))
			.toList();
	}

	/**
	 * The last day that is called soon on a working day; empty on other days, and where
	 * the calendar ends.
	 */
	Optional<LocalDate> lastSoon(LocalDate today) {
		if (!this.calendar.covers(today) || !this.calendar.isWorkingDay(today)) {
			return Optional.empty();
		}
		return Stream.iterate(today.plusDays(1), this.calendar::covers, (day) -> day.plusDays(1))
			.filter(this.calendar::isWorkingDay)
			.limit(this.daysBefore)
			.reduce((earlier, later) -> later);
	}

	/** So many working days after the reminder that it has passed. */
	private Window passed(Stage stage, LocalDate worked, int workingDays) {
		return Window.of(stage, BEGINNING, back(worked, workingDays).minusDays(1));
	}

	/** A limit counted forward is spoken of in its second half at the earliest. */
	private Stream<Window> before(LocalDate today) {
		return Stream.iterate(today.plusDays(1), (day) -> isNear(today, day), (day) -> day.plusDays(1))
			.map((day) -> new Window(Stage.BEFORE, day, day, back(day, 2 * distance(today, day))));
	}

	private boolean isNear(LocalDate today, LocalDate day) {
		return this.calendar.covers(day) && distance(today, day) <= this.daysBefore;
	}

	/** How many working days before {@code day} lead back to {@code today}. */
	private int distance(LocalDate today, LocalDate day) {
		return this.calendar.workingDaysBetween(today, day) + 1;
	}

	private LocalDate lastWorkingDay(LocalDate today) {
		return this.calendar.isWorkingDay(today) ? today : back(today, 1);
	}

	private LocalDate back(LocalDate day, int workingDays) {
		return this.calendar.count(day, -workingDays, CountingMode.A).date();
	}

}
