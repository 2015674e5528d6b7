package vn.daihoi.notification;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.calendar.VietnameseCalendar;

import static org.assertj.core.api.Assertions.assertThat;

class ReminderDaysTests {

	private final ReminderDays days = new ReminderDays(VietnameseCalendar.workingCalendar(), 3, 2, 5);

	@ParameterizedTest
	@CsvSource({ "2024-11-12, false", "2024-11-13, true", "2024-11-16, true", "2024-11-17, true", "2024-11-18, false" })
	void limitOnMondayThe18thIsSpokenOfFromWednesdayThe13th(LocalDate today, boolean spoken) {
		assertThat(windowOf(Stage.BEFORE, today, LocalDate.of(2024, 11, 18)).isPresent()).isEqualTo(spoken);
	}

	@ParameterizedTest
	@CsvSource({ "2024-11-15, AFTER, 2024-11-14", "2024-11-16, AFTER, 2024-11-14", "2024-11-18, AFTER, 2024-11-17",
			"2024-11-21, ESCALATED, 2024-11-18", "2024-11-23, ESCALATED, 2024-11-19", "2025-02-03, AFTER, 2025-02-02" })
	void whatHasPassedIsSpokenOfOnWorkingDays(LocalDate today, Stage stage, LocalDate lastDue) {
		assertThat(windowOf(stage, today, lastDue)).isPresent();
		assertThat(windowOf(stage, today, lastDue.plusDays(1))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2024-11-13, 2024-11-08", "2024-11-14, 2024-11-12", "2024-11-15, 2024-11-14" })
	void shortLimitIsSpokenOfInItsSecondHalf(LocalDate today, LocalDate lastOrigin) {
		assertThat(windowOf(Stage.BEFORE, today, LocalDate.of(2024, 11, 18))).get()
			.returns(lastOrigin, Window::originNotAfter);
	}

	@Test
	void nothingIsSpokenOfInAYearThatTheCalendarDoesNotKnow() {
		assertThat(this.days.on(LocalDate.of(2040, 1, 2))).isEmpty();
		assertThat(this.days.on(LocalDate.of(2027, 12, 31))).isNotEmpty();
	}

	private Optional<Window> windowOf(Stage stage, LocalDate today, LocalDate due) {
		return this.days.on(today)
			.stream()
			.filter((window) -> window.stage() == stage)
			.filter((window) -> !due.isBefore(window.from()) && !due.isAfter(window.to()))
			.findFirst();
	}

	@ParameterizedTest
	@CsvSource({ "2024-11-18, 2024-11-21", "2024-11-15, 2024-11-20", "2025-01-24, 2025-02-05", "2024-11-16,",
			"2025-01-27,", "2030-01-02," })
	void soonIsWithinTheNextThreeWorkingDaysSaidOnWorkingDaysAlone(LocalDate today, LocalDate soon) {
		assertThat(this.days.lastSoon(today)).isEqualTo(Optional.ofNullable(soon));
	}

}
