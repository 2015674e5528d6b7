package vn.daihoi.question;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.Role;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.task.Offer;
import vn.daihoi.task.Offers;

/** Who talks with whom about a user task, by relation. */
@Component
class TaskSides {

	private final Offers offers;

	private final Congresses congresses;

	private final Plans plans;

	private final Organizations organizations;

	TaskSides(Offers offers, Congresses congresses, Plans plans, Organizations organizations) {
		this.offers = offers;
		this.congresses = congresses;
		this.plans = plans;
		this.organizations = organizations;
	}

	/** Empty for the issuer's own work, about which nobody is asked here. */
	Optional<Sides> of(Work work) {
		return this.offers.of(work.element()).flatMap((offer) -> sides(offer, work));
	}

	private Optional<Sides> sides(Offer offer, Work work) {
		String branch = work.organization();
		Optional<String> unit = this.congresses.find(work.subject()).map(Congress::unitCode);
		return switch (offer.level()) {
			case BRANCH ->
				unit.map((above) -> new Sides(offer.name(), group(offer.role(), branch), group(Role.COMMITTEE, above)));
			case COMMITTEE -> unit.map(
					(deciding) -> new Sides(offer.name(), group(offer.role(), deciding), group(Role.SECRETARY, branch)))
				.or(() -> ofUnitItself(offer, work));
			case ISSUER -> Optional.empty();
		};
	}

	private String group(Role role, String organization) {
		return this.organizations.find(organization)
			.map(Organization::kind)
			.map(role::at)
			.orElse(role)
			.groupOf(organization);
	}

	private Optional<Sides> ofUnitItself(Offer offer, Work work) {
		return work.organization().isEmpty() ? Optional.empty() : ofUnit(offer, work);
	}

	private Optional<Sides> ofUnit(Offer offer, Work work) {
		return this.plans.find(work.plan())
			.map(Plan::issuer)
			.map((issuer) -> new Sides(offer.name(), offer.role().groupOf(work.organization()),
					Role.ORGANISATION_BOARD.groupOf(issuer)));
	}

}
