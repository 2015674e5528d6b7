package vn.daihoi.calendar;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Changes days of the calendar. Everybody counts with all of them at once as soon as the
 * transaction has committed; one that is rolled back changes nothing.
 */
@Component
public class ChangeCalendar {

	private final ChangedDays changed;

	private final WorkingCalendar calendar;

	/** The calendar without any change. */
	private final WorkingCalendar unchanged;

	ChangeCalendar(ChangedDays changed, WorkingCalendar calendar) {
		this.changed = changed;
		this.calendar = calendar;
		this.unchanged = calendar.with(List.of());
		takeOver();
	}

	/**
	 * Changes these days, the others stay.
	 * @throws vn.daihoi.regulation.Refusal 422 when a day lies in a year that does not
	 * follow those that the calendar knows
	 * @throws IllegalStateException when no transaction is active
	 */
	@Transactional
	public void change(List<CalendarChange> changes) {
		this.calendar.with(changes);
		changes.forEach(this.changed::put);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				takeOver();
			}

		});
	}

	// whoever takes over last has read what all before have committed
	private synchronized void takeOver() {
		this.calendar.become(this.unchanged.with(this.changed.all()));
	}

}
