package vn.daihoi.reorganization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.organization.PastOrganizations;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.reorganization.MoveEffect.Beginning;

/** Works out what a reorganisation does, and writes nothing. */
@Component
public class SupposeMove {

	private final Organizations organizations;

	private final PastOrganizations past;

	private final RunningCongresses congresses;

	private final SideWorks sideWorks;

	private final Members members;

	private final DaihoiClock clock;

	SupposeMove(Organizations organizations, PastOrganizations past, RunningCongresses congresses, SideWorks sideWorks,
			Members members, DaihoiClock clock) {
		this.organizations = organizations;
		this.past = past;
		this.congresses = congresses;
		this.sideWorks = sideWorks;
		this.members = members;
		this.clock = clock;
	}

	/**
	 * What it does.
	 * @throws Refusal 409 with everything that forbids it
	 */
	public MoveEffect of(Reorganization move) {
		Map<String, Organization> before = this.organizations.all()
			.stream()
			.collect(Collectors.toMap(Organization::code, Function.identity()));
		List<Finding> findings = new ArrayList<>(
				new MoveRules(this.past, before.keySet(), this.clock.today()).check(move));
		Refusal.ifErrors(findings);
		ChangedTree tree = new ChangedTree(before, move);
		Refusal.ifErrors(new AssignmentRules(before, members(move)).check(move));
		Refusal.ifErrors(new TreeFindings(tree, move).check(this.congresses.issuers()));
		List<Fate> fates = new Fates(tree, move).of(this.congresses.all());
		return new MoveEffect(before, tree.changed(), move.ending(), move.founded(), fates,
				new SideFates(tree, move, fates).of(this.sideWorks.running()), tree.keepers(), mayBegin(tree, move));
	}

	private List<Member> members(Reorganization move) {
		return move.former().stream().flatMap((code) -> this.members.of(code).stream()).toList();
	}

	private List<Beginning> mayBegin(ChangedTree tree, Reorganization move) {
		return this.congresses.plans()
			.stream()
			.flatMap((plan) -> move.founded()
				.stream()
				.filter((branch) -> branch.kind().isBranch() && tree.hasCommittee(branch.code(), plan.issuer()))
				.map((branch) -> new Beginning(plan.code() + "/" + branch.code(), branch.name(), plan.number())))
			.toList();
	}

}
