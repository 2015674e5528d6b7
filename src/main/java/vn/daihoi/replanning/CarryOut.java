package vn.daihoi.replanning;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.deadline.Recounted;
import vn.daihoi.deadline.Replanning;
import vn.daihoi.deadline.Subject;
import vn.daihoi.replanning.ChangedItems.Done;
import vn.daihoi.task.Colleagues;

/**
 * Carries out an approved change: it is put in force at once, then what was counted
 * before follows part by part, each part in a transaction of its own.
 */
@Component
class CarryOut {

	private final DeadlineChanges changes;

	private final ChangedItems items;

	private final InForce inForce;

	private final Suppositions suppositions;

	private final Replanning replanning;

	private final TouchedCongresses touched;

	private final MovedDeadlinesTold told;

	private final AuditTrail audit;

	private final Colleagues people;

	private final DaihoiClock clock;

	private final int batchSize;

	CarryOut(DeadlineChanges changes, ChangedItems items, InForce inForce, Suppositions suppositions,
			Replanning replanning, TouchedCongresses touched, MovedDeadlinesTold told, AuditTrail audit,
			Colleagues people, DaihoiClock clock, @Value("${daihoi.change-batch}") int batchSize) {
		this.changes = changes;
		this.items = items;
		this.inForce = inForce;
		this.suppositions = suppositions;
		this.replanning = replanning;
		this.touched = touched;
		this.told = told;
		this.audit = audit;
		this.people = people;
		this.clock = clock;
		this.batchSize = batchSize;
	}

	/** Puts it in force; from now on everything new is counted so. */
	void begin(DeadlineChange change) {
		this.changes.keepWayBack(change.id(), this.inForce.wayBack(change.plan(), change.proposal()));
		this.items.add(change.id(), this.replanning.touched(Suppositions.reach(change.plan(), change.proposal())));
		this.inForce.put(change.plan(), change.proposal());
	}

	/**
	 * The next part follows, in the running transaction.
	 * @return whether some are still waiting
	 */
	boolean goOn(DeadlineChange change) {
		List<Subject> next = this.items.next(change.id(), this.batchSize);
		if (!next.isEmpty()) {
			follow(change, next);
		}
		boolean more = this.items.progress(change.id()).waiting() > 0;
		if (!more) {
			this.changes.end(change.id());
			this.touched.standAgain(change.proposal());
		}
		return more;
	}

	private void follow(DeadlineChange change, List<Subject> part) {
		Replanning.Outcome outcome = this.replanning.apply(part, Suppositions.reach(change.plan(), change.proposal()),
				this.suppositions.of(change.proposal()), change.id());
		String proposer = this.people.name(change.proposedBy());
		this.audit.addAll(outcome.moved().stream().map((moved) -> entry(change, proposer, moved)).toList());
		this.told.tell(change.proposal(), outcome.moved());
		Map<String, Long> moved = outcome.moved()
			.stream()
			.collect(Collectors.groupingBy((one) -> one.before().subject(), Collectors.counting()));
		this.items.finish(change.id(),
				part.stream()
					.map((one) -> new Done(one, moved.getOrDefault(one.key(), 0L).intValue(),
							outcome.problems().get(one.key())))
					.toList());
	}

	private AuditEntry entry(DeadlineChange change, String proposer, Recounted moved) {
		return new AuditEntry(this.clock.instant().atOffset(ZoneOffset.UTC), change.decidedBy(), false,
				"Điều chỉnh thời hạn", moved.before().subject(),
				"%s: %s thành %s; lý do: %s; số %s; người đề nghị: %s".formatted(moved.name(),
						VietnameseDate.of(moved.before().dueOn()), VietnameseDate.of(moved.after().date()),
						change.proposal().reason(), change.proposal().number(), proposer));
	}

}
