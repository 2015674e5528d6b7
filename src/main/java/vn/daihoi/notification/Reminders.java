package vn.daihoi.notification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

import org.springframework.stereotype.Service;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.organization.Role;
import vn.daihoi.task.Level;
import vn.daihoi.task.Offer;
import vn.daihoi.task.Offers;

/**
 * Speaks of limits: before, on and after their day to the group that owes, then to its
 * superior, then, of what branches owe by plan or regulation, to the issuer. Of internal
 * limits no superior above the committee hears.
 */
@Service
public class Reminders {

	/** No task has it; a statement takes no empty list. */
	private static final String NONE = "";

	private final ReminderDays days;

	private final OwedDuties duties;

	private final TellNotifications telling;

	private final Offers offers;

	private final DaihoiClock clock;

	Reminders(ReminderDays days, OwedDuties duties, TellNotifications telling, Offers offers, DaihoiClock clock) {
		this.days = days;
		this.duties = duties;
		this.telling = telling;
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
		List<OwedDuty> due = this.duties.in(window, today, legal(window.stage()), internal(window.stage()),
				Notifications.ROWS_AT_ONCE);
		this.telling.add(due.stream().map((duty) -> reminder(window.stage(), duty)).toList());
		return due.size() == Notifications.ROWS_AT_ONCE;
	}

	private List<String> legal(Stage stage) {
		return elements((offer) -> stage != Stage.ESCALATED_TO_ISSUER || offer.level() == Level.BRANCH);
	}

	private List<String> internal(Stage stage) {
		return (stage == Stage.ESCALATED_TO_ISSUER) ? List.of(NONE)
				: elements((offer) -> stage != Stage.ESCALATED || offer.level() == Level.BRANCH);
	}

	private List<String> elements(Predicate<Offer> wanted) {
		return this.offers.all().stream().filter(wanted).map(Offer::element).toList();
	}

	private Notification reminder(Stage stage, OwedDuty duty) {
		Offer offer = this.offers.of(duty.element()).orElseThrow();
		return new Notification(recipient(stage, duty, offer), stage.name(), duty.plan(), duty.organization(),
				duty.element(), sentence(stage, duty, offer), this.clock.instant().atOffset(ZoneOffset.UTC),
				duty.rule(), duty.occurrence());
	}

	private static String recipient(Stage stage, OwedDuty duty, Offer offer) {
		return switch (stage) {
			case ESCALATED -> duty.superior(offer.level());
			case ESCALATED_TO_ISSUER -> Role.ORGANISATION_BOARD.groupOf(duty.issuer());
			default -> duty.owing(offer);
		};
	}

	private static String sentence(Stage stage, OwedDuty duty, Offer offer) {
		String about = (offer.level() == Level.COMMITTEE && duty.unit() != null
				&& !duty.organization().equals(duty.unit())) ? " của " + duty.organizationName() : "";
		String of = (stage == Stage.ESCALATED_TO_ISSUER) ? " (" + duty.unitName() + ")" : "";
		return "%s%s: việc “%s”%s %s%s.".formatted(duty.name(offer.level()), of, offer.name(), about,
				stage.words(duty.internal(), VietnameseDate.inSentence(duty.dueOn())),
				duty.internal() ? "" : " (" + duty.clause() + ")");
	}

}
