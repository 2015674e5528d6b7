package vn.daihoi.reorganization;

import java.util.List;
import java.util.Optional;

import vn.daihoi.organization.Organization;

/**
 * What becomes of the congresses that are under way: a congress follows its organisation
 * to another committee under the same plan; it stops when its organisation ends, or is
 * not the plan's business any more. One that was held goes on to its ratification.
 */
class Fates {

	private final ChangedTree tree;

	private final Reorganization move;

	Fates(ChangedTree tree, Reorganization move) {
		this.tree = tree;
		this.move = move;
	}

	List<Fate> of(List<RunningCongress> congresses) {
		return congresses.stream()
			.filter((one) -> this.tree.touches(one.organization(), one.unit()))
			.map(this::fate)
			.toList();
	}

	private Fate fate(RunningCongress congress) {
		if (congress.held()) {
			return Fate.of(congress, director(congress).orElse(heirOfUnit(congress)));
		}
		Optional<String> hindrance = hindrance(congress);
		if (hindrance.isPresent()) {
			return Fate.stops(congress, hindrance.get());
		}
		return this.move.stopped().contains(congress.id()) ? Fate.stops(congress, null)
				: Fate.of(congress, director(congress).orElseThrow());
	}

	private Optional<String> hindrance(RunningCongress congress) {
		Organization organization = this.tree.after().get(congress.organization());
		if (organization == null) {
			return Optional.of("tổ chức kết thúc hoạt động");
		}
		if (organization.kind().isBranch() != this.tree.before().get(congress.organization()).kind().isBranch()) {
			return Optional.of("loại hình mới có đại hội theo quy trình khác");
		}
		if (!this.tree.isBelow(congress.organization(), congress.issuer())) {
			return Optional.of("cấp trên mới không thuộc phạm vi của kế hoạch");
		}
		return director(congress).isPresent() ? Optional.empty()
				: Optional.of("cấp trên mới không phải là đảng ủy chỉ đạo đại hội chi bộ");
	}

	/** The committee that directs it, as plans find it when they are issued. */
	private Optional<String> director(RunningCongress congress) {
		Organization organization = this.tree.after().get(congress.organization());
		if (organization == null || !this.tree.isBelow(congress.organization(), congress.issuer())) {
			return Optional.empty();
		}
		return congress.isOfBranch() ? this.tree.committeeAbove(congress.organization())
				: Optional.ofNullable(organization.parentCode()).or(() -> Optional.of(organization.code()));
	}

	private String heirOfUnit(RunningCongress congress) {
		boolean ends = this.move.ending().contains(congress.unit()) && this.move.successor() != null;
		return ends ? this.move.successor() : congress.unit();
	}

}
