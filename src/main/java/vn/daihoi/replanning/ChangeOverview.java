package vn.daihoi.replanning;

import java.util.List;
import java.util.Optional;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.replanning.DeadlineChange.State;
import vn.daihoi.task.Colleagues;

/** The changes of a plan's deadlines, how far each has come, and what it does. */
@Component
public class ChangeOverview {

	private final DeadlineChanges changes;

	private final ChangedItems items;

	private final ChangeText text;

	private final InForce inForce;

	private final Effects effects;

	private final EffectRows rows;

	private final OpeningsOutside openings;

	private final Colleagues people;

	ChangeOverview(DeadlineChanges changes, ChangedItems items, ChangeText text, InForce inForce, Effects effects,
			EffectRows rows, OpeningsOutside openings, Colleagues people) {
		this.changes = changes;
		this.items = items;
		this.text = text;
		this.inForce = inForce;
		this.effects = effects;
		this.rows = rows;
		this.openings = openings;
		this.people = people;
	}

	/**
	 * One of them.
	 *
	 * @param label of it in a list
	 * @param lines what became what
	 * @param decidedBy null as long as nobody has
	 * @param decidedOn the day of that, likewise
	 * @param takesBack the number of the change that it takes back; null for a new one
	 * @param ties what it takes back and what takes it back, in words
	 * @param mayTakeBack whether it can be taken back now
	 * @param mayWithdraw whether who asks has proposed it and nobody has decided
	 * @param running whether it is being carried out
	 * @param waiting how many congresses, committees and plans still follow
	 * @param done how many have followed
	 * @param problems why some stayed as they were
	 */
	public record Standing(long id, String label, String number, String reason, List<String> lines, String state,
			String proposedBy, String proposedOn, @Nullable String decidedBy, @Nullable String decidedOn,
			@Nullable String remarks, @Nullable String takesBack, List<String> ties, boolean mayTakeBack,
			boolean mayWithdraw, boolean running, int waiting, int done, List<String> problems) {
	}

	/** The latest first, for {@code user}. */
	public List<Standing> of(String plan, String user) {
		ChangesOfPlan changes = new ChangesOfPlan(this.changes.of(plan));
		return changes.all().stream().map((change) -> standing(change, changes, user)).toList();
	}

	private Standing standing(DeadlineChange change, ChangesOfPlan changes, String user) {
		ProposeChange proposal = change.proposal();
		List<String> lines = this.text.lines(change.plan(), proposal, before(change));
		ChangedItems.Progress progress = this.items.progress(change.id());
		return new Standing(change.id(), label(change, changes, lines.get(0)), proposal.number(), proposal.reason(),
				lines, change.state().label(), this.people.name(change.proposedBy()), change.proposedOn(),
				(change.decidedBy() == null) ? null : this.people.name(change.decidedBy()), change.decidedOn(),
				change.remarks(), changes.takenBack(change).map((other) -> other.proposal().number()).orElse(null),
				changes.ties(change), changes.mayTakeBack(change),
				change.isUndecided() && change.proposedBy().equals(user), change.state() == State.APPLYING,
				progress.waiting(), progress.done(), problems(change.id()));
	}

	private ProposeChange before(DeadlineChange change) {
		return (change.wayBack() != null) ? change.wayBack() : this.inForce.wayBack(change.plan(), change.proposal());
	}

	private static String label(DeadlineChange change, ChangesOfPlan changes, String line) {
		return change.proposal().number() + changes.takenBack(change)
			.map((other) -> " (hoàn tác của số %s)".formatted(other.proposal().number()))
			.orElse("") + ": " + line;
	}

	private List<String> problems(long change) {
		return this.items.problems(change)
			.entrySet()
			.stream()
			.map((one) -> one.getKey() + ": " + one.getValue())
			.toList();
	}

	/** The deadlines of one of a plan's changes; empty when there is no such change. */
	public Optional<List<EffectRow>> rows(String plan, long id) {
		return this.changes.find(id)
			.filter((change) -> change.plan().equals(plan))
			.map((change) -> change.isUndecided() ? this.rows.of(this.effects.of(plan, change.proposal()).moved())
					: this.rows.of(id));
	}

	/**
	 * The congresses that one of a plan's changes leaves outside the window, as they
	 * stand now.
	 */
	public List<Affected> outside(String plan, long id) {
		return this.changes.find(id)
			.filter((change) -> change.plan().equals(plan))
			.filter((change) -> change.isUndecided() || change.wayBack() != null)
			.map((change) -> this.openings.of(plan, change.proposal(), before(change)))
			.map(this.rows::outside)
			.orElse(List.of());
	}

}
