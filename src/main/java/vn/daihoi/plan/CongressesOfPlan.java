package vn.daihoi.plan;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.PlannedCongresses;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.regulation.Finding;

/** Plans the congresses of every scope that a plan is about. */
@Component
class CongressesOfPlan {

	/**
	 * A plan says “Đảng bộ xã …” of what the tree calls “Đảng ủy xã …”; what stands there
	 * in brackets is a remark.
	 */
	private static final Pattern NO_NAME = Pattern.compile("^(đảng bộ|đảng ủy|chi bộ) | *\\(.*\\)$");

	private final Organizations organizations;

	private final PlannedCongresses congresses;

	CongressesOfPlan(Organizations organizations, PlannedCongresses congresses) {
		this.organizations = organizations;
		this.congresses = congresses;
	}

	/** Those that are planned already stay as they are. */
	void plan(String code, PlanDocument plan) {
		if (directsBranches(plan)) {
			this.congresses.plan(code, plan.issuer());
		}
		List<String> grassroots = grassroots(plan);
		if (!grassroots.isEmpty()) {
			this.congresses.planGrassroots(code, plan.issuer(), grassroots);
		}
		if (plan.windowOf(CongressScope.ISSUER_ITSELF).isPresent()) {
			this.congresses.planIssuer(code, plan.issuer());
		}
	}

	/** The codes of those that the plan itself names as pilots of its issuer. */
	List<String> namedPilots(PlanDocument plan) {
		List<String> named = plan.pilotsOfIssuer()
			.flatMap((pilot) -> pilot.organizations().stream())
			.map(CongressesOfPlan::bare)
			.toList();
		return this.organizations.grassrootsBelow(plan.issuer())
			.stream()
			.filter((one) -> named.contains(bare(one.name())))
			.map(Organization::code)
			.toList();
	}

	/** Nobody would meet on a plan whose issuer the tree lacks, nor issue it. */
	List<Finding> unknownIssuer(PlanDocument plan) {
		return this.organizations.find(plan.issuer()).isPresent() ? List.of() : List.of(Finding.error("ISSUER", "yaml",
				"Dòng issuer của tệp ghi “%s”, danh sách tổ chức không có mã này; hãy ghi mã của cấp ủy ban hành, hoặc nhờ người quản trị thêm ở trang Tổ chức đảng"
					.formatted(plan.issuer()),
				""));
	}

	/** Whom the plan names and the tree does not know: their congress cannot start. */
	List<Finding> unknown(PlanDocument plan, String field) {
		List<String> known = this.organizations.grassrootsBelow(plan.issuer())
			.stream()
			.map((one) -> bare(one.name()))
			.toList();
		return named(plan).distinct()
			.filter((name) -> !known.contains(bare(name)))
			.map((name) -> Finding.info("ORGANIZATION", field,
					"Chưa có “%s” trong cây tổ chức nên chưa khởi động được đại hội; nhờ người quản trị thêm ở trang Tổ chức đảng trước khi ban hành"
						.formatted(name),
					""))
			.toList();
	}

	private static Stream<String> named(PlanDocument plan) {
		return Stream
			.of(plan.organizationsOf(CongressScope.GRASSROOTS_ORGANIZATIONS).stream(),
					plan.pilotsOfIssuer().flatMap((pilot) -> pilot.organizations().stream()),
					plan.trials().stream().flatMap((trial) -> trial.organizations().stream()))
			.flatMap(Function.identity());
	}

	/** Whether branches hold congresses under it, so that their committees have work. */
	static boolean directsBranches(PlanDocument plan) {
		return plan.windowOf(CongressScope.BRANCHES).isPresent();
	}

	private List<String> grassroots(PlanDocument plan) {
		if (plan.windowOf(CongressScope.GRASSROOTS_ORGANIZATIONS).isEmpty()) {
			return List.of();
		}
		List<String> named = plan.organizationsOf(CongressScope.GRASSROOTS_ORGANIZATIONS)
			.stream()
			.map(CongressesOfPlan::bare)
			.toList();
		return this.organizations.grassrootsBelow(plan.issuer())
			.stream()
			.filter((one) -> named.isEmpty() || named.contains(bare(one.name())))
			.map(Organization::code)
			.toList();
	}

	/** Whether a plan and the tree mean the same organisation. */
	static boolean isSame(String named, String organization) {
		return bare(named).equals(bare(organization));
	}

	private static String bare(String name) {
		return NO_NAME.matcher(name.toLowerCase(Locale.ROOT).replace('–', '-')).replaceAll("");
	}

}
