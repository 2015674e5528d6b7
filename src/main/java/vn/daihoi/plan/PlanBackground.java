package vn.daihoi.plan;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Lesson;
import vn.daihoi.congress.Lessons;
import vn.daihoi.congress.Pilots;
import vn.daihoi.congress.PlanPilot;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.task.TaskBackground;
import vn.daihoi.task.TaskContext;

/**
 * Shows a unit or a branch the plan under which it works; who opens a task has received
 * the plan.
 */
@Component
class PlanBackground implements TaskBackground {

	private static final int MOST_VISITS = 5;

	private final Plans plans;

	private final Receipts receipts;

	private final Amendments amendments;

	private final AreaCharges charges;

	private final Guidances guidances;

	private final Visits visits;

	private final Pilots pilots;

	private final Lessons lessons;

	private final Organizations organizations;

	PlanBackground(Plans plans, Receipts receipts, Amendments amendments, AreaCharges charges, Guidances guidances,
			Visits visits, Pilots pilots, Lessons lessons, Organizations organizations) {
		this.plans = plans;
		this.receipts = receipts;
		this.amendments = amendments;
		this.charges = charges;
		this.guidances = guidances;
		this.visits = visits;
		this.pilots = pilots;
		this.lessons = lessons;
		this.organizations = organizations;
	}

	/**
	 * What stands above the form.
	 *
	 * @param unread whether nobody of the organisation has opened the plan before as it
	 * is now
	 * @param inCharge who directs and urges in the area of its committee
	 * @param guidance what was sent beside the plan: for its kind of branch, or all of it
	 * for a committee
	 * @param visits of those in charge, to a committee those to its branches too
	 * @param pilots the issuer's, as far as they are this branch or a committee's
	 * branches
	 * @param lessons what the issuer's pilots taught, for a committee; a branch reads it
	 * when it prepares its day
	 */
	record Shown(PlanSummary plan, boolean unread, List<Amendment> amendments, List<AreaCharge> inCharge,
			List<Guidance> guidance, List<Visit> visits, List<PlanPilot> pilots, String lessons) {
	}

	@Override
	public Object open(TaskContext task) {
		if (task.organization().isEmpty() || !CongressId.isUnderPlan(task.subject())) {
			return null;
		}
		Plan plan = this.plans.find(task.plan()).orElseThrow();
		return new Shown(PlanSummary.of(plan, this.plans.document(plan.code())),
				this.receipts.open(plan.code(), task.organizations()), this.amendments.of(plan.code()),
				this.charges.of(task.unit()), guidance(task),
				this.visits.of(plan.code(), List.of(task.organization()), MOST_VISITS),
				this.pilots.ofPlan(plan.code(), task.organization()), lessons(task, plan));
	}

	private String lessons(TaskContext task, Plan plan) {
		return kind(task).isBranch() ? null
				: this.lessons.of(plan.code(), plan.issuer()).map(Lesson::content).orElse(null);
	}

	private List<Guidance> guidance(TaskContext task) {
		OrganizationKind kind = kind(task);
		return kind.isBranch() ? this.guidances.of(task.plan(), kind) : this.guidances.of(task.plan());
	}

	private OrganizationKind kind(TaskContext task) {
		return this.organizations.find(task.organization()).orElseThrow().kind();
	}

}
