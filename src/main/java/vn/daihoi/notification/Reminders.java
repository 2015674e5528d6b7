package vn.daihoi.notification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.stereotype.Service;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.task.Level;
import vn.daihoi.task.Offer;
import vn.daihoi.task.Offers;

/**
 * Speaks of limits: before, on and after their day to the group that owes, then to its
 * superior. Of internal limits no superior above the committee hears.
 */
@Service
public class Reminders {

	private final ReminderDays days;

	private final OwedDuties duties;

	private final Notifications notifications;

	private final Offers offers;

	private final DaihoiClock clock;

	Reminders(ReminderDays days, OwedDuties duties, Notifications notifications, Offers offers, DaihoiClock clock) {
		this.days = days;
		this.duties = duties;
		this.notifications = notifications;
		this.offers = offers;
		this.clock = clock;
	}

	/**
	 * Says what is to be said today, a batch of it, in the running transaction; what was
	 * said already is not said again.
	 * @return whether there may be more
	 */
	public boolean remind() {
		LocalDate today = this.clock.today();
		return this.days.on(today).stream().filter((window) -> remind(window, today)).count() > 0;
	}

	private boolean remind(Window window, LocalDate today) {
		List<OwedDuty> due = this.duties.in(window, today, elements(Stage.BEFORE), elements(window.stage()),
				Notifications.ROWS_AT_ONCE);
		this.notifications.add(due.stream().map((duty) -> reminder(window.stage(), duty)).toList());
		return due.size() == Notifications.ROWS_AT_ONCE;
	}

	private List<String> elements(Stage stage) {
		return this.offers.all()
			.stream()
			.filter((offer) -> stage != Stage.ESCALATED || offer.level() == Level.BRANCH)
			.map(Offer::element)
			.toList();
	}

	private Notification reminder(Stage stage, OwedDuty duty) {
		Offer offer = this.offers.of(duty.element()).orElseThrow();
		return new Notification((stage == Stage.ESCALATED) ? duty.superior(offer.level()) : duty.owing(offer),
				stage.name(), duty.plan(), duty.organization(), duty.element(), sentence(stage, duty, offer),
				this.clock.instant().atOffset(ZoneOffset.UTC), duty.rule(), duty.occurrence());
	}

	private static String sentence(Stage stage, OwedDuty duty, Offer offer) {
		String about = (offer.level() == Level.COMMITTEE && duty.unit() != null
				&& !duty.organization().equals(duty.unit())) ? " của " + duty.organizationName() : "";
		return "%s: việc “%s”%s %s%s.".formatted(duty.name(offer.level()), offer.name(), about,
				stage.words(duty.internal(), VietnameseDate.withWeekday(duty.dueOn())),
				duty.internal() ? "" : " (" + duty.clause() + ")");
	}

}
