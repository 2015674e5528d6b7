package vn.daihoi.organization;

import java.util.List;

import jakarta.annotation.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the tree of organisations. */
@RestController
class OrganizationController {

	private final Organizations organizations;

	OrganizationController(Organizations organizations) {
		this.organizations = organizations;
	}

	/** All organisations, or those right below {@code parent}. */
	@GetMapping("/api/organizations")
	List<OrganizationRow> organizations(@RequestParam(required = false) @Nullable String parent) {
		return below(parent).stream().map(OrganizationRow::of).toList();
	}

	private List<Organization> below(@Nullable String parent) {
		if (parent == null) {
			return this.organizations.all();
		}
		return Organization.isCode(parent) ? this.organizations.childrenOf(parent) : List.of();
	}

	/** An organisation as the interface shows it. */
	record OrganizationRow(String code, String name, OrganizationKind kind, @Nullable String parent,
			int officialMembers, int probationaryMembers, boolean followsOwnGuidance, @Nullable String guidedBy) {

		static OrganizationRow of(Organization organization) {
			return new OrganizationRow(organization.code(), organization.name(), organization.kind(),
					organization.parentCode(), organization.officialMembers(), organization.probationaryMembers(),
					organization.followsOwnGuidance(), organization.guidedBy());
		}

	}

}
