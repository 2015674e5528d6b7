package vn.daihoi.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.agenda.OpeningConditions;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Hindrances;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.personnel.Candidate;
import vn.daihoi.personnel.Candidates;
import vn.daihoi.personnel.Post;
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

	private final Candidates candidates;

	private final CongressResults results;

	private final Tally tally;

	private final OpeningConditions conditions;

	private final Hindrances hindrances;

	private final StoredFiles files;

	private final DaihoiClock clock;

	RecordResultForm(Congresses congresses, Milestones milestones, Candidates candidates, CongressResults results,
			Tally tally, OpeningConditions conditions, Hindrances hindrances, StoredFiles files, DaihoiClock clock) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.candidates = candidates;
		this.results = results;
		this.tally = tally;
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
	 */
	record Shown(Congress congress, List<Prepared> ballots) {
	}

	/** A ballot that the personnel plan prepared. */
	record Prepared(Election election, int seats, List<String> names) {
	}

	@Override
	public Object show(TaskContext task) {
		Congress congress = this.congresses.get(task.subject());
		List<Candidate> named = this.candidates.of(task.subject());
		List<Prepared> ballots = new ArrayList<>();
		if (congress.seats() > 0) {
			ballots.add(new Prepared(Election.BRANCH_COMMITTEE, congress.seats(),
					named.stream().filter(Candidate::committee).map(Candidate::fullName).toList()));
		}
		ballots.add(new Prepared(Election.SECRETARY, 1, names(named, Post.SECRETARY)));
		if (!names(named, Post.DEPUTY_SECRETARY).isEmpty()) {
			ballots.add(new Prepared(Election.DEPUTY_SECRETARY, 1, names(named, Post.DEPUTY_SECRETARY)));
		}
		return new Shown(congress, ballots);
	}

	private static List<String> names(List<Candidate> named, Post post) {
		return named.stream().filter((one) -> one.post() == post).map(Candidate::fullName).toList();
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
		if (form.ballots().isEmpty()) {
			findings.add(Finding.error("BALLOTS", "ballots",
					"Chưa ghi lần bầu nào; hãy thêm lần bầu theo biên bản kiểm phiếu", CLAUSE));
		}
		findings.addAll(new RecordedFigures(form, this.tally).impossible());
		findings.addAll(breaches(task, form).stream().map(RecordResultForm::marked).toList());
		return findings;
	}

	/**
	 * What broke a rule: the day, the preparation, and whatever the tally of the possible
	 * ballots found.
	 */
	private List<Finding> breaches(TaskContext task, RecordResult form) {
		List<Finding> breaches = new ArrayList<>(this.conditions.breaches(task.subject(), form.closedOn()));
		breaches.addAll(new RecordedFigures(form, this.tally).breaches());
		return breaches;
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
		return Map.of("held", form.isHeld());
	}

	private void record(TaskContext task, RecordResult form) {
		this.results.record(task.subject(), form);
		this.files.attach(form.minutes(), "congressMinutes");
		this.milestones.reach(task.subject(), Milestone.HELD, form.closedOn());
		this.milestones.reach(task.subject(), Milestone.RESULT_RECORDED, this.clock.today());
		this.results.breaches(task.subject(), breaches(task, form));
	}

}
