package vn.daihoi.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/** The inspection committee writes down what was concluded about a branch. */
@Component
class ConcludeVerificationsForm implements TaskForm<ConcludeVerifications> {

	private final Verifications verifications;

	private final Members members;

	private final Milestones milestones;

	private final Plans plans;

	private final DaihoiClock clock;

	ConcludeVerificationsForm(Verifications verifications, Members members, Milestones milestones, Plans plans,
			DaihoiClock clock) {
		this.verifications = verifications;
		this.members = members;
		this.milestones = milestones;
		this.plans = plans;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_concludeVerifications";
	}

	@Override
	public Class<ConcludeVerifications> type() {
		return ConcludeVerifications.class;
	}

	@Override
	public boolean isCommitteeDecision() {
		return true;
	}

	/**
	 * What the form shows.
	 *
	 * @param held whether the congress was held, so that its result is spoken of
	 */
	record Shown(List<Case> cases, List<Choice> members, boolean held, String clause) {
	}

	/** Something that is to be concluded. */
	record Case(long id, String title, LocalDate receivedOn, boolean personal) {

		static Case of(Verification verification) {
			return new Case(verification.id(), verification.title(), verification.receivedOn(),
					verification.memberId() != null);
		}

	}

	/** A member who may have to go, or come instead. */
	record Choice(String id, String fullName) {
	}

	@Override
	public Object show(TaskContext task) {
		return new Shown(this.verifications.open(task.subject()).stream().map(Case::of).toList(),
				official(task).stream().map((member) -> new Choice(member.id(), member.fullName())).toList(),
				isHeld(task), clause(task));
	}

	private boolean isHeld(TaskContext task) {
		return this.milestones.day(task.subject(), Milestone.HELD).isPresent();
	}

	private List<Member> official(TaskContext task) {
		return this.members.official(task.organization());
	}

	private String clause(TaskContext task) {
		return this.plans.document(task.plan()).verificationClause();
	}

	private Map<Long, Verification> open(TaskContext task) {
		return this.verifications.open(task.subject())
			.stream()
			.collect(Collectors.toMap(Verification::id, Function.identity()));
	}

	@Override
	public List<Finding> check(TaskContext task, ConcludeVerifications form) {
		List<String> ids = official(task).stream().map(Member::id).toList();
		return new ConclusionRules(this.clock.today(), open(task), ids, isHeld(task), clause(task))
			.check(form.conclusions());
	}

	@Override
	public Map<String, Object> submit(TaskContext task, ConcludeVerifications form) {
		Map<Long, Verification> open = open(task);
		form.conclusions()
			.forEach((one) -> this.verifications.conclude(task.subject(), one,
					ConclusionRules.unfit(open.get(one.verification()), one)));
		return Map.of("allConcluded", this.verifications.open(task.subject()).isEmpty());
	}

}
