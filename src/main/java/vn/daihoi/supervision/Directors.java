package vn.daihoi.supervision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Role;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Accounts;
import vn.daihoi.signin.SignedIn;

/**
 * Who directs a congress: the committee right above it, and of the committee that issues
 * the plan its organisation board, its standing leadership and whoever looks after the
 * area. Nobody directs the own organisation.
 */
@Component
class Directors {

	private static final List<Role> OF_ISSUER = List.of(Role.ORGANISATION_BOARD, Role.STANDING_LEADERSHIP,
			Role.SUPERVISOR);

	private final Plans plans;

	private final Organizations organizations;

	private final Accounts accounts;

	Directors(Plans plans, Organizations organizations, Accounts accounts) {
		this.plans = plans;
		this.organizations = organizations;
		this.accounts = accounts;
	}

	/** Empty for whoever does not direct it. */
	Optional<Director> find(Authentication person, Congress congress) {
		String issuer = this.plans.find(congress.planCode()).map(Plan::issuer).orElseThrow();
		return Stream
			.concat(OF_ISSUER.stream().map((role) -> in(person, role, issuer, congress, true)),
					Stream.of(in(person, role(congress.unitCode()), congress.unitCode(), congress, false)))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<Director> in(Authentication person, Role role, String organization, Congress congress,
			boolean issuing) {
		boolean directs = SignedIn.organizations(person, role).contains(organization)
				&& !organization.equals(congress.organizationCode());
		return directs ? Optional.of(new Director(person.getName(), this.accounts.name(person.getName()),
				role.label() + ", " + name(organization), organization, issuing)) : Optional.empty();
	}

	private Role role(String unit) {
		return this.organizations.find(unit).map((one) -> Role.COMMITTEE.at(one.kind())).orElse(Role.COMMITTEE);
	}

	private String name(String organization) {
		return this.organizations.find(organization).map(Organization::name).orElse(organization);
	}

	/**
	 * The person as director.
	 * @throws Refusal 409 for whoever does not direct it
	 */
	Director must(Authentication person, Congress congress) {
		return find(person, congress).orElseThrow(() -> Refusal.because("DIRECTOR", "",
				"Chỉ cấp ủy trực tiếp chỉ đạo và cấp ban hành kế hoạch (Ban Tổ chức, Thường trực, cấp ủy viên phụ trách địa bàn)"
						+ " làm được việc này; hãy đề nghị cấp ủy cấp trên"));
	}

}
