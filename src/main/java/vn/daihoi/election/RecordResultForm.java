package vn.daihoi.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.daihoi.agenda.OpeningConditions;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Hindrances;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.election.TallyRequest.Candidate;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.Member;
import vn.daihoi.personnel.CandidateRules;
import vn.daihoi.personnel.PersonnelRules;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Severity;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * Records a congress as its minutes say. Impossible figures are refused; a broken rule is
 * recorded, marked, and left to the committee, since what has happened has happened.
 */
@Component
class RecordResultForm implements TaskForm<RecordResult> {

	private static final String CLAUSE = "Kế hoạch, mục II.4";

	private final Congresses congresses;

	private final Milestones milestones;

	private final PreparedBallots prepared;

	private final CongressResults results;

	private final Tally tally;

	private final Deliberations deliberations;

	private final DeliberationRules deliberationRules;

	private final CandidateRules candidateRules;

	private final PersonnelRules personnelRules;

	private final OpeningConditions conditions;

	private final Hindrances hindrances;

	private final StoredFiles files;

	private final DaihoiClock clock;

	RecordResultForm(Congresses congresses, Milestones milestones, PreparedBallots prepared, CongressResults results,
			Tally tally, Deliberations deliberations, DeliberationRules deliberationRules,
			CandidateRules candidateRules, PersonnelRules personnelRules, OpeningConditions conditions,
			Hindrances hindrances, StoredFiles files, DaihoiClock clock) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.prepared = prepared;
		this.results = results;
		this.tally = tally;
		this.deliberations = deliberations;
		this.deliberationRules = deliberationRules;
		this.candidateRules = candidateRules;
		this.personnelRules = personnelRules;
		this.conditions = conditions;
		this.hindrances = hindrances;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_recordResult";
	}

	@Override
	public Class<RecordResult> type() {
		return RecordResult.class;
	}

	@Override
	public boolean recordsWhatHappened() {
		return true;
	}

	/**
	 * What the form fills in: the day, the members, a block for each ballot that was
	 * prepared.
	 *
	 * @param elections whether ballots are expected
	 * @param names of those who may stand, to choose from where a ballot has none yet
	 */
	record Shown(Congress congress, boolean elections, List<PreparedBallots.Prepared> ballots, List<String> names) {
	}

	@Override
	public Object show(TaskContext task) {
		Congress congress = this.congresses.get(task.subject());
		return new Shown(congress, this.prepared.isExpected(task.subject()), this.prepared.of(congress),
				this.candidateRules.mayStand(task.organization()).stream().map(Member::fullName).toList());
	}

	@Override
	public List<Finding> check(TaskContext task, RecordResult form) {
		if (!form.isHeld()) {
			return form.hasFigures()
					? List.of(Finding.error("INPUT", "notHeld",
							"Đã ghi lý do chưa tiến hành được đại hội thì không ghi kết quả; hãy bỏ một trong hai", ""))
					: List.of();
		}
		List<Finding> missing = RecordedFigures.missing(form);
		return missing.isEmpty() ? checkHeld(task, form) : missing;
	}

	private List<Finding> checkHeld(TaskContext task, RecordResult form) {
		List<Finding> findings = new ArrayList<>();
		if (form.closedOn().isAfter(this.clock.today())) {
			findings
				.add(Finding.error("HELD", "closedOn", "Đại hội chưa diễn ra; chỉ ghi kết quả sau khi bế mạc", CLAUSE));
		}
		if (form.minutes().isEmpty()) {
			findings.add(Finding.error("FILE", "minutes",
					"Chưa có ảnh biên bản đại hội, biên bản kiểm phiếu; hãy tải lên", CLAUSE));
		}
		findings.addAll(this.files.check(task.taskId(), "minutes", form.minutes()));
		if (form.ballots().isEmpty() && this.prepared.isExpected(task.subject())) {
			findings.add(Finding.error("BALLOTS", "ballots",
					"Chưa ghi lần bầu nào; hãy thêm lần bầu theo biên bản kiểm phiếu", CLAUSE));
		}
		RecordedFigures figures = new RecordedFigures(form, this.tally);
		findings.addAll(figures.impossible());
		figures.committee()
			.ifPresent((names) -> findings.addAll(this.personnelRules.checkTargets(task.subject(), names, "ballots")));
		findings.addAll(this.deliberationRules.check(form.deliberation(), CongressType.MEMBERS, form.members(),
				form.closedOn()));
		findings.addAll(this.prepared.remarks(task.subject(), form));
		findings.addAll(breaches(task, form).stream().map(RecordResultForm::marked).toList());
		return findings;
	}

	/**
	 * What broke a rule: the day, the preparation, and whatever the tally of the possible
	 * ballots found.
	 */
	private List<Finding> breaches(TaskContext task, RecordResult form) {
		List<Finding> breaches = new ArrayList<>(this.conditions.breaches(task.subject(), form.closedOn()));
		RecordedFigures figures = new RecordedFigures(form, this.tally);
		breaches.addAll(figures.breaches());
		breaches.addAll(figures.leadersOutside(this.prepared.leadersClause(task.subject(), form.closedOn())));
		breaches.addAll(this.prepared.breaches(task.subject(), form));
		breaches.addAll(notEligible(task, form));
		return breaches;
	}

	private List<Finding> notEligible(TaskContext task, RecordResult form) {
		return IntStream.range(0, form.ballots().size())
			.boxed()
			.flatMap((at) -> this.candidateRules
				.check(task.organization(), form.ballots().get(at).candidates().stream().map(Candidate::name).toList(),
						(name) -> "ballots[%d].candidates[%d].name".formatted(at, name), form.closedOn())
				.stream())
			.toList();
	}

	private static Finding marked(Finding breach) {
		return new Finding(Severity.WARNING, breach.code(), breach.field(), Breaches.MARK + ": " + breach.text(),
				breach.clause());
	}

	@Override
	public Map<String, Object> submit(TaskContext task, RecordResult form) {
		if (form.isHeld()) {
			record(task, form);
		}
		else {
			LocalDate planned = this.congresses.get(task.subject()).openingDate();
			this.hindrances.add(task.subject(), new Hindrances.Hindrance(planned, form.notHeld()));
		}
		return Map.of("held", form.isHeld(), "elections", hasElections(task, form));
	}

	/** Whatever was elected is to be ratified, expected or not. */
	private boolean hasElections(TaskContext task, RecordResult form) {
		return this.prepared.isExpected(task.subject()) || form.isHeld() && !form.ballots().isEmpty();
	}

	private void record(TaskContext task, RecordResult form) {
		this.results.record(task.subject(), form);
		this.deliberations.record(task.subject(), CongressType.MEMBERS, form.closedOn(), form.deliberation());
		this.files.attach(form.minutes(), "congressMinutes");
		this.milestones.reach(task.subject(), Milestone.HELD, form.closedOn());
		this.milestones.reach(task.subject(), Milestone.RESULT_RECORDED, this.clock.today());
		this.results.breaches(task.subject(), breaches(task, form));
		if (!hasElections(task, form)) {
			this.milestones.reach(task.subject(), Milestone.COMPLETED, this.clock.today());
		}
	}

}
