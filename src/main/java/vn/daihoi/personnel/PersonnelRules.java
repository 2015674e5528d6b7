package vn.daihoi.personnel;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.CommitteeSizeBand;
import vn.daihoi.plan.PersonnelRule;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.SurplusRule;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;

/** The rules on persons as a plan sets them, under the regulations known today. */
@Component
public class PersonnelRules {

	private final Plans plans;

	private final Organizations organizations;

	private final Members members;

	private final NamedMembers named;

	private final Regulations regulations;

	private final DaihoiClock clock;

	PersonnelRules(Plans plans, Organizations organizations, Members members, NamedMembers named,
			Regulations regulations, DaihoiClock clock) {
		this.plans = plans;
		this.organizations = organizations;
		this.members = members;
		this.named = named;
		this.regulations = regulations;
		this.clock = clock;
	}

	public CommitteeSize committeeSize(String plan) {
		return new CommitteeSize(this.regulations, this.clock.today(),
				bands(plan).stream().filter(CommitteeSizeBand::electsCommittee).map(PersonnelRules::band).toList(),
				committeeSizeClause(plan));
	}

	private static CommitteeSize.Band band(CommitteeSizeBand band) {
		return new CommitteeSize.Band(band.membersFrom(), band.maxCommitteeMembers());
	}

	/**
	 * Where the plan speaks of the size of the branch committee; empty when it does not.
	 */
	public String committeeSizeClause(String plan) {
		return bands(plan).isEmpty() ? "" : Plans.clause(bands(plan).get(0).clause());
	}

	private List<CommitteeSizeBand> bands(String plan) {
		return this.plans.document(plan).committeeSize();
	}

	/** What the plan wishes for among those whom such a branch proposes. */
	Composition composition(Congress congress) {
		PlanDocument plan = this.plans.document(congress.planCode());
		OrganizationKind kind = this.organizations.find(congress.organizationCode()).orElseThrow().kind();
		return new Composition(plan.personnelOf(PersonnelRule.Kind.COMPOSITION),
				plan.postUnificationOf(kind).orElse(null), this.clock.today());
	}

	/**
	 * How far those proposed or elected for a committee are from the shares that are
	 * striven for.
	 * @param congress its key as text
	 * @param field beside which it is told
	 */
	public List<Finding> checkTargets(String congress, List<String> names, String field) {
		CongressId id = CongressId.of(congress);
		List<Member> meant = this.named.in(id.organization(), names)
			.values()
			.stream()
			.filter((same) -> same.size() == 1)
			.flatMap(List::stream)
			.toList();
		return targets(this.plans.documentFor(congress)).check(meant, names.size() - meant.size(),
				this.members.of(id.organization()), field);
	}

	/** The same for members who were chosen. */
	List<Finding> checkTargets(Congress congress, Collection<Member> chosen) {
		return targets(this.plans.document(congress.planCode())).check(chosen, 0,
				this.members.of(congress.organizationCode()), "candidates");
	}

	private Targets targets(PlanDocument plan) {
		return new Targets(this.regulations, this.clock.today(),
				plan.personnelOf(PersonnelRule.Kind.COMPOSITION)
					.stream()
					.reduce((first, last) -> last)
					.map((wish) -> Plans.clause(wish.clause()))
					.orElse(""));
	}

	/** Where the plan asks for conclusions on persons; empty when it does not. */
	String verificationClause(String plan) {
		return this.plans.document(plan).verificationClause();
	}

	/** What is wrong with a list of {@code listSize} names for {@code seats}. */
	public List<Finding> checkSurplus(String plan, int seats, int listSize) {
		SurplusRule rule = this.plans.document(plan).surplus();
		String clause = (rule == null) ? "" : Plans.clause(rule.clause());
		return new Surplus(this.regulations).check(seats, listSize, this.clock.today(), clause);
	}

}
