package vn.daihoi.reorganization;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.Nullable;

import vn.daihoi.organization.Organization;

/**
 * What becomes of work beside congresses: it follows its organisation to another
 * committee; when the organisation ends, sealed ballots and complaints go to whoever
 * takes over, and what only the organisation itself could do stops. No text that was read
 * says so; it is how this house does it.
 */
class SideFates {

	private final ChangedTree tree;

	private final Reorganization move;

	private final Set<String> stopped;

	/**
	 * For a move.
	 * @param congresses what becomes of congresses that are under way
	 */
	SideFates(ChangedTree tree, Reorganization move, List<Fate> congresses) {
		this.tree = tree;
		this.move = move;
		this.stopped = congresses.stream()
			.filter(Fate::stops)
			.map((fate) -> fate.congress().id())
			.collect(Collectors.toSet());
	}

	/** Of all that another committee or organisation has then, or nobody. */
	List<SideFate> of(List<SideWork> running) {
		return running.stream()
			.filter((work) -> this.tree.touches(work.organization(), String.valueOf(work.unit())))
			.map(this::fate)
			.filter((fate) -> fate.stops() || fate.passes() || isAtAnother(fate))
			.toList();
	}

	private SideFate fate(SideWork work) {
		String owner = owner(work);
		return (owner == null) ? SideFate.stops(work) : new SideFate(work, owner, unit(work, owner));
	}

	/** What serves a congress alone ends with it. */
	@Nullable
	private String owner(SideWork work) {
		boolean ends = this.move.ending().contains(work.organization());
		if (!work.isPassedOn() && (ends || this.stopped.contains(work.subject()))) {
			return null;
		}
		return ends ? this.tree.keepers().get(work.organization()) : work.organization();
	}

	@Nullable
	private String unit(SideWork work, String owner) {
		boolean takenByDirector = !owner.equals(work.organization()) && this.move.successor() == null;
		return (takenByDirector || work.isAtItself()) ? owner : ChangedTree.director(this.tree.after(), owner);
	}

	private boolean isAtAnother(SideFate fate) {
		Organization before = this.tree.before().get(fate.work().organization());
		String unit = (fate.work().unit() != null || before == null) ? fate.work().unit()
				: ChangedTree.director(this.tree.before(), before.code());
		return fate.work().kind() != SideWork.Kind.DRAFTS && fate.unit() != null && !fate.unit().equals(unit);
	}

}
