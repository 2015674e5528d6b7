package vn.daihoi.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.personnel.Candidate;
import vn.daihoi.personnel.Candidates;
import vn.daihoi.personnel.Post;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
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

	private final Plans plans;

	private final StoredFiles files;

	private final DaihoiClock clock;

	RecordResultForm(Congresses congresses, Milestones milestones, Candidates candidates, CongressResults results,
			Tally tally, Plans plans, StoredFiles files, DaihoiClock clock) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.candidates = candidates;
		this.results = results;
		this.tally = tally;
		this.plans = plans;
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
		findings.addAll(checkBallots(form));
		findings.addAll(breaches(task, form).stream().map(RecordResultForm::marked).toList());
		return findings;
	}

	private List<Finding> checkBallots(RecordResult form) {
		if (form.ballots().isEmpty()) {
			return List.of(Finding.error("BALLOTS", "ballots",
					"Chưa ghi lần bầu nào; hãy thêm lần bầu theo biên bản kiểm phiếu", CLAUSE));
		}
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < form.ballots().size(); i++) {
			findings.addAll(impossible(form, i));
		}
		return findings;
	}

	private List<Finding> impossible(RecordResult form, int index) {
		try {
			count(form, index);
			return List.of();
		}
		catch (Refusal impossible) {
			return placed(impossible.findings(), index);
		}
	}

	private TallyResult count(RecordResult form, int index) {
		return this.tally.count(form.ballots().get(index).request(form.closedOn(), form.members()));
	}

	/**
	 * What broke a rule: the day, and whatever the tally of the possible ballots found.
	 */
	private List<Finding> breaches(TaskContext task, RecordResult form) {
		List<Finding> breaches = new ArrayList<>(wrongDay(task, form.closedOn()));
		for (int i = 0; i < form.ballots().size(); i++) {
			if (impossible(form, i).isEmpty()) {
				breaches.addAll(Finding.errors(placed(count(form, i).findings(), i)));
			}
		}
		return breaches;
	}

	private List<Finding> wrongDay(TaskContext task, LocalDate closedOn) {
		var window = this.plans.document(task.plan()).window();
		return window.contains(closedOn) ? List.of()
				: List.of(Finding.error("WINDOW", "closedOn",
						"Đại hội ngày " + VietnameseDate.of(closedOn) + " nằm ngoài thời gian của kế hoạch",
						Plans.clause(window.clause())));
	}

	private static List<Finding> placed(List<Finding> findings, int index) {
		return findings.stream()
			.map((finding) -> isOfCongress(finding) ? finding : finding.under("ballots[" + index + "]"))
			.toList();
	}

	private static boolean isOfCongress(Finding finding) {
		return finding.field().startsWith("members");
	}

	private static Finding marked(Finding breach) {
		return new Finding(Severity.WARNING, breach.code(), breach.field(), Breaches.MARK + ": " + breach.text(),
				breach.clause());
	}

	@Override
	public Map<String, Object> submit(TaskContext task, RecordResult form) {
		this.results.record(task.subject(), form);
		this.files.attach(form.minutes(), "congressMinutes");
		this.milestones.reach(task.subject(), Milestone.HELD, form.closedOn());
		this.milestones.reach(task.subject(), Milestone.RESULT_RECORDED, this.clock.today());
		this.results.breaches(task.subject(), breaches(task, form));
		return Map.of();
	}

}
