package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestones;
import vn.daihoi.organization.Organizations;
import vn.daihoi.task.IssuingOrganizations;
import vn.daihoi.task.Level;
import vn.daihoi.task.Offers;
import vn.daihoi.task.TaskContext;

/**
 * A plan's own papers are its issuer's, decisions on a congress those of the committee
 * that directs it, all others the committee's; a committee is in office since its last
 * congress that is known.
 */
@Component
class PlanIssuers implements IssuingOrganizations {

	/** Before every paper of the Party. */
	private static final LocalDate ALWAYS = LocalDate.of(1930, 2, 3);

	private final Plans plans;

	private final Congresses congresses;

	private final Organizations organizations;

	private final Offers offers;

	private final Milestones milestones;

	PlanIssuers(Plans plans, Congresses congresses, Organizations organizations, Offers offers, Milestones milestones) {
		this.plans = plans;
		this.congresses = congresses;
		this.organizations = organizations;
		this.offers = offers;
		this.milestones = milestones;
	}

	@Override
	public Issuing of(TaskContext task) {
		String organization = director(task).orElseGet(() -> committee(task));
		return new Issuing(organization, this.milestones.lastCongressOf(organization).orElse(ALWAYS));
	}

	private Optional<String> director(TaskContext task) {
		return this.offers.of(task.element())
			.filter((offer) -> offer.level() == Level.COMMITTEE)
			.flatMap((offer) -> this.congresses.find(task.subject()))
			.map(Congress::unitCode);
	}

	private String committee(TaskContext task) {
		if (!CongressId.isUnderPlan(task.subject())) {
			return this.organizations.directorOf(task.organization()).orElseThrow().code();
		}
		return (task.unit() != null) ? task.unit() : this.plans.find(task.plan()).orElseThrow().issuer();
	}

}
