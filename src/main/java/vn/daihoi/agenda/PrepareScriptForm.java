package vn.daihoi.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Lesson;
import vn.daihoi.congress.Lessons;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.personnel.Candidate;
import vn.daihoi.personnel.Candidates;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * A branch names who does what on the day and goes through the conditions of the opening;
 * an open condition is shown and stops nobody.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.2 and III.8 (script with duties); 190-QĐ/TW Article 8:
 * who counts is not on the ballot.
 */
@Component
class PrepareScriptForm implements TaskForm<PrepareScript> {

	private static final String CLAUSE = "Kế hoạch, mục II.2 và III.8";

	private final Congresses congresses;

	private final Milestones milestones;

	private final Members members;

	private final Candidates candidates;

	private final OpeningConditions conditions;

	private final AgendaDuties duties;

	private final Lessons lessons;

	private final Plans plans;

	private final StoredFiles files;

	private final Regulations regulations;

	private final DaihoiClock clock;

	PrepareScriptForm(Congresses congresses, Milestones milestones, Members members, Candidates candidates,
			OpeningConditions conditions, AgendaDuties duties, Lessons lessons, Plans plans, StoredFiles files,
			Regulations regulations, DaihoiClock clock) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.members = members;
		this.candidates = candidates;
		this.conditions = conditions;
		this.duties = duties;
		this.lessons = lessons;
		this.plans = plans;
		this.files = files;
		this.regulations = regulations;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_prepareScript";
	}

	@Override
	public Class<PrepareScript> type() {
		return PrepareScript.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param elections whether somebody counts votes
	 * @param earlier who was named before a postponement
	 * @param lessons what the pilot of the committee taught; null while there is nothing
	 * @param planLessons the same of the issuer's pilots
	 */
	record Shown(LocalDate openingDate, boolean elections, List<OpeningConditions.Condition> conditions,
			List<Choice> members, List<AgendaDuties.Assigned> earlier, String lessons, String planLessons) {
	}

	/** A member who may be named. */
	record Choice(String id, String fullName, boolean onBallot) {
	}

	@Override
	public Object show(TaskContext task) {
		Set<String> onBallot = onBallot(task.subject());
		return new Shown(this.congresses.get(task.subject()).openingDate(),
				this.plans.document(task.plan()).holdsElections(), this.conditions.of(task.subject()),
				official(task).stream()
					.map((member) -> new Choice(member.id(), member.fullName(), onBallot.contains(member.id())))
					.toList(),
				this.duties.of(task.subject()), lessons(task.plan(), task.unit()),
				lessons(task.plan(), this.plans.find(task.plan()).orElseThrow().issuer()));
	}

	private String lessons(String plan, String committee) {
		return this.lessons.of(plan, committee).map(Lesson::content).orElse(null);
	}

	private List<Member> official(TaskContext task) {
		return this.members.official(task.organization());
	}

	private Set<String> onBallot(String congress) {
		return this.candidates.of(congress).stream().map(Candidate::memberId).collect(Collectors.toSet());
	}

	@Override
	public List<Finding> check(TaskContext task, PrepareScript form) {
		List<Finding> findings = new ArrayList<>(this.files.check(task.taskId(), "script", form.script()));
		Set<String> official = official(task).stream().map(Member::id).collect(Collectors.toSet());
		form.duties()
			.entrySet()
			.stream()
			.filter((duty) -> !official.containsAll(duty.getValue()))
			.map((duty) -> Finding.error("AGENDA", duty.getKey().field(),
					"Chỉ phân công đảng viên chính thức của chi bộ; hãy chọn lại từ danh sách", CLAUSE))
			.forEach(findings::add);
		if (form.counters().isEmpty() && this.plans.document(task.plan()).electsCommittee()) {
			findings.add(Finding.error("AGENDA", "counters", "Chưa có tổ kiểm phiếu; hãy chọn người kiểm phiếu",
					countingClause()));
		}
		findings.addAll(checkCounters(task, form));
		return findings;
	}

	private List<Finding> checkCounters(TaskContext task, PrepareScript form) {
		String standing = this.candidates.of(task.subject())
			.stream()
			.filter((candidate) -> form.counters().contains(candidate.memberId()))
			.map(Candidate::fullName)
			.collect(Collectors.joining(", "));
		return standing.isEmpty() ? List.of()
				: List.of(Finding.error("COUNTING_TEAM", "counters",
						standing + " có tên trong danh sách bầu cử nên không kiểm phiếu; hãy chọn người khác",
						countingClause()));
	}

	private String countingClause() {
		return this.regulations.inForce(Topic.ELECTION_REG, this.clock.today()).citeOn("countingCommittee");
	}

	@Override
	public Map<String, Object> submit(TaskContext task, PrepareScript form) {
		this.duties.assign(task.subject(), form.duties());
		this.files.attach(form.script(), "congressScript");
		this.milestones.reach(task.subject(), Milestone.SCRIPT_READY, this.clock.today());
		return Map.of();
	}

}
