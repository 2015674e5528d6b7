package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.RulesOfDay;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Topic;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;
import vn.daihoi.verification.Verifications;

/**
 * A branch chooses its candidates from its members; surplus and composition are computed.
 */
@Component
class PersonnelPlanForm implements TaskForm<PersonnelPlan> {

	private final Congresses congresses;

	private final Milestones milestones;

	private final Members members;

	private final Candidates candidates;

	private final PersonnelRules rules;

	private final CandidateRules candidateRules;

	private final Verifications verifications;

	private final RulesOfDay rulesOfDay;

	private final DaihoiClock clock;

	PersonnelPlanForm(Congresses congresses, Milestones milestones, Members members, Candidates candidates,
			PersonnelRules rules, CandidateRules candidateRules, Verifications verifications, RulesOfDay rulesOfDay,
			DaihoiClock clock) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.members = members;
		this.candidates = candidates;
		this.rules = rules;
		this.candidateRules = candidateRules;
		this.verifications = verifications;
		this.rulesOfDay = rulesOfDay;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_draftPersonnelPlan";
	}

	@Override
	public Class<PersonnelPlan> type() {
		return PersonnelPlan.class;
	}

	/**
	 * What the form shows: who may be chosen, how many are needed, whom an earlier list
	 * named.
	 */
	record Shown(int seats, boolean hasCommittee, List<Choice> members, List<Candidate> earlier) {
	}

	/** A member who may be chosen. */
	record Choice(String id, String fullName, LocalDate birthDate, boolean female, boolean ethnicMinority, String post,
			boolean reElected) {

		static Choice of(Member member) {
			return new Choice(member.id(), member.fullName(), member.birthDate(), member.female(),
					member.ethnicMinority(), member.post(), member.previousCommitteeMember());
		}

	}

	@Override
	public Object show(TaskContext task) {
		Congress congress = this.congresses.get(task.subject());
		return new Shown(congress.seats(), congress.seats() > 0,
				members(congress).values().stream().filter(Eligibility::mayStand).map(Choice::of).toList(),
				this.candidates.of(task.subject()));
	}

	private Map<String, Member> members(Congress congress) {
		return this.members.of(congress.organizationCode())
			.stream()
			.collect(Collectors.toMap(Member::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}

	@Override
	public List<Finding> check(TaskContext task, PersonnelPlan form) {
		Congress congress = this.congresses.get(task.subject());
		List<Finding> findings = new ArrayList<>(checkPersons(members(congress), form));
		findings.addAll(checkFit(task, form));
		findings.addAll(checkPosts(task.plan(), congress, form));
		if (congress.seats() > 0) {
			int list = (int) form.candidates().stream().filter(PersonnelPlan.Proposal::committee).count();
			findings.addAll(this.rules.checkSurplus(task.plan(), congress.seats(), list));
		}
		findings.addAll(composition(congress, form));
		return findings;
	}

	private List<Finding> composition(Congress congress, PersonnelPlan form) {
		Map<String, Member> members = members(congress);
		Map<Member, Post> named = new LinkedHashMap<>();
		form.candidates()
			.stream()
			.filter((one) -> members.containsKey(one.memberId()))
			.forEach((one) -> named.put(members.get(one.memberId()), one.post()));
		List<Finding> findings = new ArrayList<>(this.rules.composition(congress).check(named));
		if (congress.seats() > 0) {
			findings.addAll(this.rules.checkTargets(congress, named.keySet()));
		}
		return findings;
	}

	private List<Finding> checkPersons(Map<String, Member> members, PersonnelPlan form) {
		List<String> ids = form.candidates().stream().map(PersonnelPlan.Proposal::memberId).toList();
		if (!members.keySet().containsAll(ids) || ids.stream().distinct().count() != ids.size()) {
			return List.of(Finding.error("CANDIDATES", "candidates",
					"Danh sách chỉ gồm đảng viên chính thức của chi bộ, mỗi người một lần; hãy chọn lại từ danh sách",
					this.rulesOfDay.today(Topic.CHARTER).citeOn("memberRights")));
		}
		return IntStream.range(0, ids.size())
			.mapToObj((at) -> this.candidateRules.check(members.get(ids.get(at)), "candidates[" + at + "].memberId",
					this.clock.today()))
			.flatMap(Optional::stream)
			.toList();
	}

	/** Nobody who was found unfit stands on the list again. */
	private List<Finding> checkFit(TaskContext task, PersonnelPlan form) {
		List<String> ids = form.candidates().stream().map(PersonnelPlan.Proposal::memberId).toList();
		return this.verifications.unfit(task.subject())
			.stream()
			.filter((unfit) -> ids.contains(unfit.memberId()))
			.map((unfit) -> unfit.finding("candidates", this.rules.verificationClause(task.plan())))
			.toList();
	}

	private List<Finding> checkPosts(String plan, Congress congress, PersonnelPlan form) {
		List<Finding> findings = new ArrayList<>();
		long secretaries = count(form, Post.SECRETARY);
		String clause = this.rules.committeeSizeClause(plan);
		if (secretaries < 1) {
			findings
				.add(Finding.error("SECRETARY", "candidates", "Chưa có người dự kiến làm bí thư; hãy chọn", clause));
		}
		findings.addAll(this.rules.committeeSize(plan)
			.checkDeputies(congress.officialMembers(), (int) count(form, Post.DEPUTY_SECRETARY)));
		boolean outside = form.candidates().stream().anyMatch((one) -> one.post() != Post.NONE && !one.committee());
		if (congress.seats() > 0 && outside) {
			findings.add(Finding.error("POST", "candidates",
					"Bí thư, phó bí thư được bầu trong số chi ủy viên; hãy đánh dấu người đó vào danh sách bầu chi ủy",
					clause));
		}
		return findings;
	}

	private static long count(PersonnelPlan form, Post post) {
		return form.candidates().stream().filter((one) -> one.post() == post).count();
	}

	@Override
	public Map<String, Object> submit(TaskContext task, PersonnelPlan form) {
		Map<String, Member> members = members(this.congresses.get(task.subject()));
		this.candidates.replace(task.subject(),
				form.candidates()
					.stream()
					.map((one) -> candidate(task.subject(), members.get(one.memberId()), one))
					.toList());
		this.verifications.awaitOn(task.subject(), form.marked(), this.clock.today());
		this.milestones.reach(task.subject(), Milestone.DRAFT_PLAN_SENT, this.clock.today());
		return Map.of();
	}

	private static Candidate candidate(String congress, Member member, PersonnelPlan.Proposal one) {
		return new Candidate(congress, member.id(), member.fullName(), one.committee(), one.post(),
				member.previousCommitteeMember(), one.needsConclusion(), null, false);
	}

}
