package vn.daihoi.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.task.Drawing;
import vn.daihoi.task.Drawings;
import vn.daihoi.task.Offer;
import vn.daihoi.task.Offers;
import vn.daihoi.task.OpenStep;

/**
 * Marks on the drawings of a congress where it stands, what is late, and what was done;
 * the engine is asked only for what runs.
 */
@Component
class MarkedDrawings {

	private final Drawings drawings;

	private final StepDays days;

	private final Offers offers;

	private final AuditTrail audit;

	private final GroupNames names;

	private final DaihoiClock clock;

	MarkedDrawings(Drawings drawings, StepDays days, Offers offers, AuditTrail audit, GroupNames names,
			DaihoiClock clock) {
		this.drawings = drawings;
		this.days = days;
		this.offers = offers;
		this.audit = audit;
		this.names = names;
		this.clock = clock;
	}

	/** None when nothing runs any more. */
	List<MarkedDrawing> of(String congress) {
		List<Drawing> running = this.drawings.of(congress);
		List<StepDay> limits = this.days.of(congress, this.clock.today());
		List<String> done = done(congress, limits);
		return running.stream()
			.map((one) -> MarkedDrawing.of(one,
					one.steps().stream().map((step) -> marked(step, running, limits)).toList(), done))
			.toList();
	}

	/**
	 * Limits that have passed and are owed while their step is not the one that is open.
	 */
	List<StepDay> overdueElsewhere(String congress, List<MarkedDrawing> shown) {
		List<String> open = shown.stream()
			.flatMap((one) -> one.current().stream())
			.map((one) -> one.step().element())
			.toList();
		return this.days.of(congress, this.clock.today())
			.stream()
			.filter((limit) -> limit.late() && !open.contains(limit.element()))
			.toList();
	}

	/** Whether one of the drawings of a congress has that id. */
	boolean isOf(String congress, String id) {
		return this.drawings.of(congress).stream().anyMatch((one) -> one.id().equals(id));
	}

	/** Whether a person may open the administrators' view of them. */
	boolean areOpenInCockpit(Authentication person) {
		return this.drawings.areOpenInCockpit(person.getName(),
				person.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList());
	}

	private List<String> done(String congress, List<StepDay> limits) {
		Set<String> acts = this.audit.of(congress).stream().map(AuditEntry::action).collect(Collectors.toSet());
		return Stream
			.concat(limits.stream().filter(StepDay::met).map(StepDay::element),
					this.offers.all().stream().filter((offer) -> acts.contains(offer.name())).map(Offer::element))
			.distinct()
			.sorted()
			.toList();
	}

	private MarkedStep marked(OpenStep step, List<Drawing> running, List<StepDay> limits) {
		List<StepDay> own = limits.stream()
			.filter((limit) -> limit.element().equals(step.element()) && limit.open())
			.toList();
		return new MarkedStep(step, mark(step, running, limits), this.names.of(step),
				own.stream().map(StepDay::dueOn).findFirst().orElse(null));
	}

	private StepMark mark(OpenStep step, List<Drawing> running, List<StepDay> limits) {
		return (step.inner() == null) ? own(step, limits)
				: running.stream()
					.filter((one) -> one.id().equals(step.inner()))
					.flatMap((one) -> one.steps().stream())
					.map((inside) -> mark(inside, running, limits))
					.max(Comparator.naturalOrder())
					.orElse(StepMark.WAITING);
	}

	private StepMark own(OpenStep step, List<StepDay> limits) {
		LocalDate today = this.clock.today();
		List<StepDay> own = limits.stream().filter((limit) -> limit.element().equals(step.element())).toList();
		if (own.stream().anyMatch(StepDay::late)) {
			return StepMark.LATE;
		}
		if (own.stream().anyMatch((limit) -> limit.isBehind(today))) {
			return StepMark.BEHIND;
		}
		return step.isUserTask() ? StepMark.OPEN : StepMark.WAITING;
	}

}
