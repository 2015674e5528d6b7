package vn.daihoi.replanning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.deadline.DueDateMoved;
import vn.daihoi.deadline.OpenWork;
import vn.daihoi.deadline.Recounted;
import vn.daihoi.deadline.Replanning;
import vn.daihoi.deadline.Supposition;
import vn.daihoi.notice.GivenNotices;
import vn.daihoi.notice.GivenNotices.Given;
import vn.daihoi.replanning.ProposeChange.Kind;

/** Says beforehand what a change does; nothing is changed. */
@Component
class Effects {

	private final Suppositions suppositions;

	private final Replanning replanning;

	private final GivenNotices notices;

	private final OpeningsOutside openings;

	private final InForce inForce;

	private final OpenWork work;

	private final DaihoiClock clock;

	Effects(Suppositions suppositions, Replanning replanning, GivenNotices notices, OpeningsOutside openings,
			InForce inForce, OpenWork work, DaihoiClock clock) {
		this.suppositions = suppositions;
		this.replanning = replanning;
		this.notices = notices;
		this.openings = openings;
		this.inForce = inForce;
		this.work = work;
		this.clock = clock;
	}

	/**
	 * What a change under {@code plan} would do today.
	 * @throws vn.daihoi.regulation.Refusal 422 when a day lies in a year that cannot be
	 * known
	 */
	Effect of(String plan, ProposeChange change) {
		Supposition supposition = this.suppositions.of(change);
		Replanning.Outcome outcome = this.replanning.suppose(Suppositions.reach(plan, change), supposition);
		LocalDate today = this.clock.today();
		return new Effect(outcome.moved(), subjects(outcome.moved()).size(), tasks(outcome.tasks()),
				timers(plan, change, supposition, outcome.moved()),
				count(outcome.moved(), (one) -> one.becomesLate(today)),
				count(outcome.moved(), (one) -> one.becomesFeasible(today)), notices(plan, change, supposition),
				renamed(plan, change), outside(plan, change), outcome.problems());
	}

	private static Set<String> subjects(List<Recounted> moved) {
		return moved.stream().map((one) -> one.before().subject()).collect(Collectors.toSet());
	}

	private static int count(List<Recounted> moved, Predicate<Recounted> which) {
		return (int) moved.stream().filter(which).count();
	}

	private int tasks(List<DueDateMoved> moved) {
		Set<String> meant = moved.stream()
			.map((one) -> one.subject() + " " + one.element())
			.collect(Collectors.toSet());
		return this.work.tasks(moved.stream().map(DueDateMoved::element).collect(Collectors.toSet()),
				(subject, element) -> meant.contains(subject + " " + element));
	}

	private int timers(String plan, ProposeChange change, Supposition supposition, List<Recounted> moved) {
		return this.work.timers(this.replanning.timers(Suppositions.reach(plan, change), supposition, moved));
	}

	private List<Given> notices(String plan, ProposeChange change, Supposition supposition) {
		return switch (change.what()) {
			case CALENDAR -> this.notices.shortenedBy(supposition.calendar());
			case OPENING -> this.notices.shortenedBy(plan + "/" + change.branch(), change.newDay());
			default -> List.of();
		};
	}

	private List<OpeningOutside> outside(String plan, ProposeChange change) {
		return this.openings.of(plan, change, this.inForce.wayBack(plan, change));
	}

	private List<Given> renamed(String plan, ProposeChange change) {
		return (change.what() != Kind.OPENING) ? List.of()
				: this.notices.namingAnother(plan + "/" + change.branch(), change.newDay());
	}

}
