package vn.daihoi.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.daihoi.organization.OrganizationKind;

/** Kinds of branches as a plan's sentences name them. */
final class BranchKinds {

	private static final Map<OrganizationKind, String> NAMES = Map.of(OrganizationKind.HAMLET_BRANCH, "chi bộ ấp",
			OrganizationKind.AGENCY_BRANCH, "chi bộ cơ quan", OrganizationKind.SCHOOL_BRANCH, "chi bộ trường học",
			OrganizationKind.SERVICE_UNIT_BRANCH, "chi bộ đơn vị sự nghiệp", OrganizationKind.ENTERPRISE_BRANCH,
			"chi bộ doanh nghiệp", OrganizationKind.POLICE_BRANCH, "chi bộ công an", OrganizationKind.MILITARY_BRANCH,
			"chi bộ quân sự", OrganizationKind.GRASSROOTS_BRANCH, "chi bộ cơ sở");

	private BranchKinds() {
	}

	/**
	 * {@code Đối với chi bộ cơ quan, chi bộ trường học}; the others where none is named.
	 */
	static String concerning(List<OrganizationKind> kinds) {
		return "Đối với " + (kinds.isEmpty() ? "chi bộ thuộc các loại hình khác"
				: kinds.stream().map((kind) -> NAMES.getOrDefault(kind, "chi bộ")).collect(Collectors.joining(", ")));
	}

}
