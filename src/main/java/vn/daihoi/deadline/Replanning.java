package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.daihoi.regulation.Refusal;

/**
 * Counts the deadlines of many subjects again because something that they are counted
 * with has changed: first to see what would come of it, then in earnest.
 */
@Component
public class Replanning {

	private static final BinaryOperator<LocalDate> EARLIER = BinaryOperator.minBy(Comparator.naturalOrder());

	private final RunningDeadlines running;

	private final Origins origins;

	private final ApplicationEventPublisher events;

	Replanning(RunningDeadlines running, Origins origins, ApplicationEventPublisher events) {
		this.running = running;
		this.origins = origins;
		this.events = events;
	}

	/** Whose deadlines or timers a change may touch, those that owe nothing now too. */
	public List<Subject> touched(Reach reach) {
		return this.running.subjects(reach);
	}

	/**
	 * What a change would do: the deadlines that fall on another day, and those that
	 * cannot be counted then.
	 */
	public Outcome suppose(Reach reach, Supposition supposition) {
		return recount(this.running.within(reach), recount(reach, supposition));
	}

	/**
	 * Moves the deadlines of some of those touched, under one plan, their tasks and
	 * timers with them, in the running transaction, which has touched none of these tasks
	 * itself. An organisation of which one deadline cannot be counted stays as it is.
	 * Done again, it changes nothing.
	 */
	public Outcome apply(List<Subject> touched, Reach reach, Supposition supposition, long change) {
		List<KeptDeadline> held = this.running.held(touched.get(0).plan(),
				touched.stream().map(Subject::organization).toList());
		Outcome outcome = recount(held, recount(reach, supposition));
		this.running.change(outcome.moved(), change);
		this.events.publishEvent(new DueDatesMoved(touched.stream().map(Subject::key).toList(), outcome.tasks()));
		return outcome;
	}

	/**
	 * Which timers fire at another moment then, when {@code moved} are the deadlines that
	 * move.
	 */
	public BiPredicate<String, Optional<String>> timers(Reach reach, Supposition supposition, List<Recounted> moved) {
		return new TimerMoves(reach, supposition, recount(reach, supposition), this.origins, moved);
	}

	private Recount recount(Reach reach, Supposition supposition) {
		return new Recount(reach, supposition, this.origins);
	}

	private static Outcome recount(List<KeptDeadline> kept, Recount recount) {
		List<Recounted> moved = new ArrayList<>();
		Map<String, String> problems = new LinkedHashMap<>();
		for (KeptDeadline one : kept) {
			try {
				if (recount.concerns(one)) {
					moved.add(recount.of(one));
				}
			}
			catch (Refusal unknownDay) {
				problems.put(one.subject(), unknownDay.getMessage());
			}
		}
		moved.removeIf((one) -> !one.moves() || problems.containsKey(one.before().subject()));
		return new Outcome(List.copyOf(moved), tasks(kept, moved), problems);
	}

	/** The tasks that something else limits first now, or the same on another day. */
	private static List<DueDateMoved> tasks(List<KeptDeadline> kept, List<Recounted> moved) {
		Map<KeptDeadline, LocalDate> days = new IdentityHashMap<>(moved.size());
		moved.forEach((one) -> days.put(one.before(), one.after().date()));
		Map<Limited, First> first = new HashMap<>();
		kept.forEach((one) -> first.computeIfAbsent(Limited.by(one), (task) -> new First())
			.take(one.dueOn(), days.getOrDefault(one, one.dueOn())));
		return first.entrySet()
			.stream()
			.filter((task) -> !task.getValue().before.equals(task.getValue().after))
			.map((task) -> new DueDateMoved(task.getKey().subject(), task.getKey().element(),
					DueDates.endOf(task.getValue().after)))
			.toList();
	}

	/** A user task of a subject. */
	private record Limited(String plan, String organization, String element) {

		static Limited by(KeptDeadline kept) {
			return new Limited(kept.plan(), kept.organization(), kept.element());
		}

		String subject() {
			return new Subject(this.plan, this.organization).key();
		}

	}

	/** The first day of a task, as it was and as it is now. */
	private static final class First {

		private LocalDate before = LocalDate.MAX;

		private LocalDate after = LocalDate.MAX;

		void take(LocalDate was, LocalDate is) {
			this.before = EARLIER.apply(this.before, was);
			this.after = EARLIER.apply(this.after, is);
		}

	}

	/**
	 * What came of it.
	 *
	 * @param moved the deadlines on other days
	 * @param tasks the user tasks that are due on another day
	 * @param problems by business key, why nothing of it was counted
	 */
	public record Outcome(List<Recounted> moved, List<DueDateMoved> tasks, Map<String, String> problems) {
	}

}
