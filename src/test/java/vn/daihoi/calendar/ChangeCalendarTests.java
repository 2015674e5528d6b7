package vn.daihoi.calendar;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.regulation.Refusal;

import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ChangeCalendarTests {

	private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);

	private static final LocalDate STORM = LocalDate.of(2026, 11, 25);

	private static final CalendarDay DAY_OFF = new CalendarDay(STORM, DayKind.HOLIDAY, "Nghỉ do bão số 13", false);

	private static final List<CalendarChange> BOTH = List.of(CalendarChange.toOrdinary(CULTURE_DAY),
			CalendarChange.to(DAY_OFF));

	private final WorkingCalendar calendar = VietnameseCalendar.workingCalendar();

	private ChangeCalendar changes(Database database) {
		return in(database, this.calendar);
	}

	private static ChangeCalendar in(Database database, WorkingCalendar calendar) {
		return new ChangeCalendar(new ChangedDays(database.client()), calendar);
	}

	private static TransactionTemplate transaction(Database database) {
		return new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
	}

	private void commit(Database database, List<CalendarChange> changes) {
		ChangeCalendar calendar = changes(database);
		transaction(database).executeWithoutResult((open) -> calendar.change(changes));
	}

	@Databases
	void everybodyCountsWithAChangeWhenItIsCommittedAndNotBefore(Database database) {
		ChangeCalendar changes = changes(database);
		transaction(database).executeWithoutResult((open) -> {
			changes.change(BOTH);
			assertThat(this.calendar.isWorkingDay(CULTURE_DAY)).isFalse();
			assertThat(this.calendar.isWorkingDay(STORM)).isTrue();
		});
		assertThat(this.calendar.isWorkingDay(CULTURE_DAY)).isTrue();
		assertThat(this.calendar.day(STORM)).contains(DAY_OFF);
		assertThat(this.calendar.date(LocalDate.of(2026, 11, 20), 2, CountingMode.A))
			.isEqualTo(LocalDate.of(2026, 11, 26));
	}

	@Databases
	void changeThatIsRolledBackChangesNothing(Database database) {
		List<CalendarDay> before = this.calendar.days();
		ChangeCalendar changes = changes(database);
		transaction(database).executeWithoutResult((open) -> {
			changes.change(BOTH);
			open.setRollbackOnly();
		});
		assertThat(this.calendar.days()).isEqualTo(before);
		commit(database, List.of());
		assertThat(this.calendar.days()).isEqualTo(before);
	}

	@Databases
	void changesAreThereAfterARestart(Database database) {
		commit(database, BOTH);
		WorkingCalendar restarted = VietnameseCalendar.workingCalendar();
		in(database, restarted);
		assertThat(restarted.days()).isEqualTo(this.calendar.days()).contains(DAY_OFF);
	}

	@Databases
	void dayChangedTwiceIsAsItWasChangedLast(Database database) {
		CalendarDay decided = new CalendarDay(STORM, DayKind.HOLIDAY, "Công điện 1/CĐ-TTg", true);
		commit(database, List.of(CalendarChange.to(DAY_OFF), CalendarChange.to(decided)));
		assertThat(this.calendar.day(STORM)).contains(decided);
		commit(database, List.of(CalendarChange.toOrdinary(STORM)));
		assertThat(this.calendar.day(STORM)).isEmpty();
	}

	@Databases
	void anotherYearBeginsWithItsFirstDayAndNoneIsLeftOut(Database database) {
		LocalDate newYear = LocalDate.of(2028, 1, 1);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> commit(database, List.of(holiday(2029))))
			.withMessageContaining("Ngày 01/01/2029 chưa ghi được vì lịch ngày làm việc chỉ có từ 2024 đến 2027");
		commit(database, List.of(holiday(2028), holiday(2029)));
		assertThat(this.calendar.covers(newYear)).isTrue();
		assertThat(this.calendar.covers(newYear.plusYears(2))).isFalse();
	}

	@Databases
	void changeOutsideATransactionIsAMistake(Database database) {
		assertThatIllegalStateException().isThrownBy(() -> changes(database).change(BOTH));
	}

	private static CalendarChange holiday(int year) {
		return CalendarChange.to(new CalendarDay(LocalDate.of(year, 1, 1), DayKind.HOLIDAY, "Tết Dương lịch", true));
	}

}
