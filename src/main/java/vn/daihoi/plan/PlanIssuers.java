package vn.daihoi.plan;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Milestones;
import vn.daihoi.task.IssuingOrganizations;
import vn.daihoi.task.TaskContext;

/**
 * A plan's own papers are its issuer's, all others the committee's; a committee is in
 * office since its last congress that is known.
 */
@Component
class PlanIssuers implements IssuingOrganizations {

	/** Before every paper of the Party. */
	private static final LocalDate ALWAYS = LocalDate.of(1930, 2, 3);

	private final Plans plans;

	private final Milestones milestones;

	PlanIssuers(Plans plans, Milestones milestones) {
		this.plans = plans;
		this.milestones = milestones;
	}

	@Override
	public Issuing of(TaskContext task) {
		String organization = (task.unit() != null) ? task.unit() : this.plans.find(task.plan()).orElseThrow().issuer();
		return new Issuing(organization, this.milestones.lastCongressOf(organization).orElse(ALWAYS));
	}

}
