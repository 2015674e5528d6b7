package vn.daihoi.engine;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.organization.Role;
import vn.daihoi.plan.Plans;

/**
 * To whom tasks are offered; process files call it. Resolved by relation, never by the
 * name of a level.
 */
@Component
public class TaskGroups {

	private final Plans plans;

	TaskGroups(Plans plans) {
		this.plans = plans;
	}

	/** The branch itself, and whoever may act for it at its committee. */
	public List<String> branch(DelegateExecution execution) {
		String branch = CongressId.of(execution.getProcessBusinessKey()).organization();
		return List.of(Role.SECRETARY.groupOf(branch), Role.ACTING.groupOf(execution.getTenantId()));
	}

	/** The committee that directs the branch. */
	public List<String> committee(DelegateExecution execution) {
		return List.of(Role.COMMITTEE.groupOf(execution.getTenantId()));
	}

	/** The office of the committee that directs the branch. */
	public List<String> office(DelegateExecution execution) {
		return List.of(Role.OFFICE.groupOf(execution.getTenantId()));
	}

	/** The inspection committee of the committee that directs the branch. */
	public List<String> inspection(DelegateExecution execution) {
		return List.of(Role.INSPECTION.groupOf(execution.getTenantId()));
	}

	/** A role at the committee that issues the plan, by the suffix of its groups. */
	public List<String> issuer(DelegateExecution execution, String role) {
		String subject = execution.getProcessBusinessKey();
		String plan = subject.contains("/") ? CongressId.of(subject).plan() : subject;
		return List.of(Role.ofSuffix(role).groupOf(this.plans.document(plan).issuer()));
	}

}
