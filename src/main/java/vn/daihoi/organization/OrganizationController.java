package vn.daihoi.organization;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the tree of organisations. */
@RestController
class OrganizationController {

	private final Organizations organizations;

	private final PastOrganizations past;

	OrganizationController(Organizations organizations, PastOrganizations past) {
		this.organizations = organizations;
		this.past = past;
	}

	/**
	 * All organisations, or those right below {@code parent}; with {@code asOf} as they
	 * were on that day, those among them that have ended since.
	 */
	@GetMapping("/api/organizations")
	List<OrganizationRow> organizations(@RequestParam(required = false) @Nullable String parent,
			@RequestParam(required = false) @Nullable LocalDate asOf) {
		List<Organization> shown = (asOf == null) ? below(parent) : below(parent, asOf);
		return shown.stream().map(OrganizationRow::of).toList();
	}

	private List<Organization> below(@Nullable String parent, LocalDate asOf) {
		return this.past.asOf(asOf)
			.stream()
			.filter((one) -> parent == null || parent.equals(one.parentCode()))
			.toList();
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
