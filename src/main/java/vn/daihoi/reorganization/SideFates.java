package vn.daihoi.reorganization;

import java.util.List;

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

	SideFates(ChangedTree tree, Reorganization move) {
		this.tree = tree;
		this.move = move;
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
		String owner = work.organization();
		if (this.move.ending().contains(owner)) {
			owner = work.isPassedOn() ? this.tree.keepers().get(owner) : null;
		}
		return (owner == null) ? SideFate.stops(work) : new SideFate(work, owner, unit(work, owner));
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
