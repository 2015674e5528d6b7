package vn.daihoi.reorganization;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import vn.daihoi.organization.MoveKind;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.OrganizationRules;
import vn.daihoi.regulation.Finding;

/** What keeps the tree whole when organisations move by a decision. */
class TreeFindings {

	private final ChangedTree tree;

	private final Reorganization move;

	TreeFindings(ChangedTree tree, Reorganization move) {
		this.tree = tree;
		this.move = move;
	}

	/**
	 * What is wrong.
	 * @param issuers the codes of those whose plans run
	 */
	List<Finding> check(List<String> issuers) {
		List<Finding> findings = new ArrayList<>();
		checkDifference(findings);
		checkBelow(findings);
		checkLevels(findings);
		this.move.ending()
			.stream()
			.filter(issuers::contains)
			.forEach((issuer) -> MoveRules.add(findings, "former",
					"“%s” đang có kế hoạch đại hội chưa kết thúc; hãy kết thúc hoặc thay thế kế hoạch đó trước"
						.formatted(name(issuer))));
		OrganizationRules rules = new OrganizationRules(this.tree.before(), this.tree.after(), (code) -> false);
		Stream.concat(this.move.result().stream(), heirs())
			.distinct()
			.flatMap((one) -> rules.check(one).stream().map((found) -> named(one, found)))
			.forEach(findings::add);
		return findings;
	}

	private void checkDifference(List<Finding> findings) {
		if (!this.move.kind().keepsOrganization() || this.move.result().isEmpty()) {
			return;
		}
		Organization after = this.move.result().get(0);
		Organization before = this.tree.before().get(after.code());
		if (before != null && what(before).equals(what(after))) {
			MoveRules.add(findings, "result", "“%s” mà giá trị mới giống giá trị đang có (%s); hãy ghi giá trị mới"
				.formatted(this.move.kind().label(), what(after)));
		}
	}

	/** What the move is about. */
	private String what(Organization one) {
		return switch (this.move.kind()) {
			case RENAME -> one.name();
			case CHANGE_OF_KIND -> one.kind().label();
			default -> Objects.requireNonNullElse(one.parentCode(), "không có cấp trên");
		};
	}

	private void checkBelow(List<Finding> findings) {
		if (this.move.kind() == MoveKind.DISSOLVE) {
			this.tree.before()
				.values()
				.stream()
				.filter((one) -> this.move.ending().contains(one.parentCode())
						|| this.move.ending().contains(one.guidedBy()))
				.findFirst()
				.ifPresent((one) -> MoveRules.add(findings, "former",
						"“%s” còn trực thuộc hoặc theo hướng dẫn của tổ chức này; hãy ghi quyết định chuyển các tổ chức đó trước"
							.formatted(one.name())));
		}
		Set<String> branches = Set.copyOf(
				this.move.result().stream().filter((one) -> one.kind().isBranch()).map(Organization::code).toList());
		this.tree.after()
			.values()
			.stream()
			.filter((one) -> one.parentCode() != null && branches.contains(one.parentCode()) && !isHeir(one))
			.findFirst()
			.ifPresent((one) -> MoveRules.add(findings, "result",
					"“%s” còn trực thuộc nên tổ chức này không thể là chi bộ; hãy chọn loại hình khác hoặc chuyển tổ chức đó trước"
						.formatted(one.name())));
	}

	private void checkLevels(List<Finding> findings) {
		Stream.concat(this.move.result().stream(), heirs())
			.distinct()
			.filter(this::isBelowGrassroots)
			.forEach((one) -> MoveRules.add(findings, "result",
					"“%s” là tổ chức cơ sở đảng nên trực thuộc cấp ủy trên cơ sở; hãy ghi mã của cấp ủy đó hoặc đổi loại hình"
						.formatted(one.name())));
	}

	private boolean isBelowGrassroots(Organization one) {
		Organization parent = this.tree.after().get(one.parentCode());
		return one.kind().isGrassroots() && parent != null && parent.kind() != OrganizationKind.SUPERIOR_COMMITTEE;
	}

	private Stream<Organization> heirs() {
		return this.tree.after().values().stream().filter(this::isHeir);
	}

	/** Stood right below one that ends. */
	private boolean isHeir(Organization one) {
		Organization before = this.tree.before().get(one.code());
		return before != null && before.parentCode() != null && this.move.ending().contains(before.parentCode());
	}

	private String name(String code) {
		Organization known = this.tree.before().get(code);
		return (known != null) ? known.name() : code;
	}

	private static Finding named(Organization one, Finding found) {
		return new Finding(found.severity(), found.code(), "result", "“" + one.name() + "”: " + found.text(),
				found.clause());
	}

}
