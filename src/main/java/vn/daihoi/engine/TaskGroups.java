package vn.daihoi.engine;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.midterm.ChangingGroups;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.PastOrganizations;
import vn.daihoi.organization.Role;
import vn.daihoi.plan.Guidances;
import vn.daihoi.plan.Plans;
import vn.daihoi.task.Caller;

/**
 * To whom tasks are offered; process files call it. Resolved by relation, never by the
 * name of a level.
 */
@Component
public class TaskGroups {

	private final Plans plans;

	private final Guidances guidances;

	private final Congresses congresses;

	private final ChangingGroups changing;

	private final Organizations organizations;

	private final PastOrganizations past;

	private final Caller caller;

	TaskGroups(Plans plans, Guidances guidances, Congresses congresses, ChangingGroups changing,
			Organizations organizations, PastOrganizations past, Caller caller) {
		this.plans = plans;
		this.guidances = guidances;
		this.congresses = congresses;
		this.changing = changing;
		this.organizations = organizations;
		this.past = past;
		this.caller = caller;
	}

	/**
	 * The branch itself, and whoever may act for it at its committee; where a committee
	 * holds its own congress, that committee and its office. Whoever took over stands for
	 * one that has ended.
	 */
	public List<String> branch(DelegateExecution execution) {
		String branch = this.past.keeper(CongressId.of(execution.getProcessBusinessKey()).organization());
		return isCommitteeItself(branch, execution) ? convener(execution)
				: List.of(Role.SECRETARY.groupOf(branch), Role.ACTING.groupOf(execution.getTenantId()));
	}

	private boolean isCommitteeItself(String organization, DelegateExecution execution) {
		return organization.equals(execution.getTenantId())
				&& !this.organizations.find(organization).orElseThrow().kind().isBranch();
	}

	/** Whoever was visited, as with the work of a branch. */
	public List<String> visited(DelegateExecution execution) {
		return branch(execution);
	}

	/** The committee that directs the branch. */
	public List<String> committee(DelegateExecution execution) {
		return List.of(Role.COMMITTEE.groupOf(execution.getTenantId()));
	}

	/**
	 * The committee whose own congress it is, or who took over from it, and its office;
	 * where it issues plans, its organisation board.
	 */
	public List<String> convener(DelegateExecution execution) {
		String convener = this.past.keeper(execution.getTenantId());
		OrganizationKind kind = this.organizations.find(convener).orElseThrow().kind();
		return Stream.of(Role.COMMITTEE.at(kind), Role.OFFICE).map((role) -> role.groupOf(convener)).toList();
	}

	/**
	 * The committee above that directs a congress: where it issues plans, its leadership
	 * and its organisation board.
	 */
	public List<String> director(DelegateExecution execution) {
		return deciders(this.congresses.get(execution.getProcessBusinessKey()).unitCode());
	}

	/** The organisation whose committee is changed between two congresses. */
	public List<String> changing(DelegateExecution execution) {
		return this.changing.of(CongressId.of(execution.getProcessBusinessKey()).organization());
	}

	/** The committee above the organisation, whatever plan there is. */
	public List<String> superior(DelegateExecution execution) {
		String organization = CongressId.of(execution.getProcessBusinessKey()).organization();
		return deciders(this.organizations.directorOf(organization).orElseThrow().code());
	}

	private List<String> deciders(String director) {
		boolean issuesPlans = this.organizations.find(director)
			.filter((one) -> one.kind() == OrganizationKind.SUPERIOR_COMMITTEE)
			.isPresent();
		return (issuesPlans ? Stream.of(Role.STANDING_LEADERSHIP, Role.ORGANISATION_BOARD) : Stream.of(Role.COMMITTEE))
			.map((role) -> role.groupOf(director))
			.toList();
	}

	/** The office of the committee that directs the branch. */
	public List<String> office(DelegateExecution execution) {
		return List.of(Role.OFFICE.groupOf(execution.getTenantId()));
	}

	/** The inspection committee of the committee that directs the branch. */
	public List<String> inspection(DelegateExecution execution) {
		return List.of(Role.INSPECTION.groupOf(execution.getTenantId()));
	}

	/**
	 * The committees that guide branches of that kind under the plan, with their offices.
	 */
	public List<String> guides(DelegateExecution execution, String kind) {
		return this.guidances.guides(execution.getProcessBusinessKey(), OrganizationKind.valueOf(kind))
			.stream()
			.flatMap((guide) -> Stream.of(Role.COMMITTEE.groupOf(guide), Role.OFFICE.groupOf(guide)))
			.toList();
	}

	/**
	 * Who sends drafts down: the board and the office of the issuer, or the committee
	 * that it is about and its office.
	 */
	public List<String> draftSender(DelegateExecution execution) {
		String subject = execution.getProcessBusinessKey();
		boolean isPlan = !subject.contains("/");
		String sender = isPlan ? this.plans.document(subject).issuer() : CongressId.of(subject).organization();
		return Stream.of(isPlan ? Role.ORGANISATION_BOARD : Role.COMMITTEE, Role.OFFICE)
			.map((role) -> role.groupOf(sender))
			.toList();
	}

	/** The offices of the issuer that guide the budget. */
	public List<String> budget(DelegateExecution execution) {
		return Stream.of(Role.OFFICE, Role.FINANCE)
			.flatMap((role) -> issuer(execution, role.suffix()).stream())
			.toList();
	}

	/**
	 * Who proposes other deadlines: the issuer's organisation board and administrators.
	 */
	public List<String> deadlineKeepers(DelegateExecution execution) {
		return Stream.of(Role.ORGANISATION_BOARD, Role.BUSINESS_ADMINISTRATOR)
			.flatMap((role) -> issuer(execution, role.suffix()).stream())
			.toList();
	}

	/** Who decides on them: the same, another person of them, or the leadership. */
	public List<String> deadlineDeciders(DelegateExecution execution) {
		return Stream
			.concat(issuer(execution, Role.STANDING_LEADERSHIP.suffix()).stream(), deadlineKeepers(execution).stream())
			.toList();
	}

	/**
	 * The issuer's board; of whoever begins a plan whose issuer the tree lacks, so that
	 * somebody can mend it.
	 */
	public List<String> drafter(DelegateExecution execution) {
		String issuer = this.plans.document(execution.getProcessBusinessKey()).issuer();
		List<String> drafting = this.organizations.find(issuer).isPresent() ? List.of(issuer)
				: this.caller.organizations();
		return drafting.stream().map(Role.ORGANISATION_BOARD::groupOf).toList();
	}

	/** A role at the committee that issues the plan, by the suffix of its groups. */
	public List<String> issuer(DelegateExecution execution, String role) {
		String subject = execution.getProcessBusinessKey();
		String plan = CongressId.planOf(subject);
		return List.of(Role.ofSuffix(role).groupOf(this.plans.document(plan).issuer()));
	}

}
