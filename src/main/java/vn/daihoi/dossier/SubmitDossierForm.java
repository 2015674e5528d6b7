package vn.daihoi.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.dossier.DossierPaper.State;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.personnel.Candidate;
import vn.daihoi.personnel.Candidates;
import vn.daihoi.plan.PersonnelRule;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * A branch hands in the papers of its personnel dossier; after a return only those that
 * were asked again.
 */
@Component
class SubmitDossierForm implements TaskForm<SubmitDossier> {

	/** What one tick a person confirms. */
	private static final Set<PersonnelRule.Kind> PERSONAL = Set.of(PersonnelRule.Kind.STANDARD,
			PersonnelRule.Kind.SECRETARY_STANDARD, PersonnelRule.Kind.EXCLUSION);

	private final Milestones milestones;

	private final Dossiers dossiers;

	private final Candidates candidates;

	private final AskedPapers asked;

	private final Plans plans;

	private final StoredFiles files;

	private final DaihoiClock clock;

	SubmitDossierForm(Milestones milestones, Dossiers dossiers, Candidates candidates, AskedPapers asked, Plans plans,
			StoredFiles files, DaihoiClock clock) {
		this.milestones = milestones;
		this.dossiers = dossiers;
		this.candidates = candidates;
		this.asked = asked;
		this.plans = plans;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_submitDossier";
	}

	@Override
	public Class<SubmitDossier> type() {
		return SubmitDossier.class;
	}

	/**
	 * What the form shows: the papers asked for, whose standards are to be confirmed, and
	 * what the plan asks of those persons.
	 */
	record Shown(List<AskedPaper> papers, List<Candidate> candidates, List<Standard> standards) {
	}

	/** What the plan asks of a person, or what excludes one. */
	record Standard(PersonnelRule.Kind kind, String text, String clause) {

		static Standard of(PersonnelRule rule) {
			return new Standard(rule.kind(), rule.text(), Plans.clause(rule.clause()));
		}

	}

	@Override
	public Object show(TaskContext task) {
		return new Shown(this.asked.of(task.subject()), this.candidates.of(task.subject()), standards(task.plan()));
	}

	private List<Standard> standards(String plan) {
		return this.plans.document(plan)
			.personnel()
			.stream()
			.filter((rule) -> PERSONAL.contains(rule.kind()))
			.map(Standard::of)
			.toList();
	}

	@Override
	public List<Finding> check(TaskContext task, SubmitDossier form) {
		List<Finding> findings = new ArrayList<>();
		List<AskedPaper> asked = this.asked.of(task.subject());
		asked.forEach((paper) -> findings.addAll(checkPaper(task, form, paper)));
		List<String> sent = form.papers().stream().map(SubmitDossier.Paper::item).toList();
		if (!asked.stream().map(AskedPaper::item).toList().containsAll(sent)) {
			findings.add(Finding.error("DOSSIER", "papers",
					"Chỉ gửi các mục được yêu cầu; hãy mở lại việc để lấy danh sách mới", ""));
		}
		findings.addAll(checkStandards(task, form));
		return findings;
	}

	private List<Finding> checkPaper(TaskContext task, SubmitDossier form, AskedPaper paper) {
		String field = "papers." + paper.item();
		List<String> sent = form.filesOf(paper.item());
		if (sent.isEmpty() && paper.required()) {
			return List.of(Finding.error("DOSSIER", field, "Chưa có: " + paper.name() + "; hãy tải ảnh hoặc tệp lên",
					paper.clause()));
		}
		return this.files.check(task.taskId(), field, sent);
	}

	private List<Finding> checkStandards(TaskContext task, SubmitDossier form) {
		List<String> missing = this.candidates.of(task.subject())
			.stream()
			.filter((one) -> !form.standards().contains(one.memberId()))
			.map(Candidate::fullName)
			.toList();
		return missing.isEmpty() ? List.of() : List.of(Finding.error("STANDARDS", "standards",
				"Chưa xác nhận đủ tiêu chuẩn cho: " + String.join(", ", missing)
						+ "; hãy rà soát rồi đánh dấu từng người",
				standards(task.plan()).stream().map(Standard::clause).distinct().collect(Collectors.joining("; "))));
	}

	@Override
	public Map<String, Object> submit(TaskContext task, SubmitDossier form) {
		this.dossiers.papers(task.subject())
			.stream()
			.filter(DossierPaper::isAsked)
			.forEach((paper) -> this.dossiers.set(task.subject(), paper.item(), State.SENT, null));
		form.papers().forEach((paper) -> this.files.attach(paper.files(), paper.item()));
		this.candidates.confirmStandards(task.subject(), form.standards());
		this.milestones.reach(task.subject(), Milestone.DOSSIER_SENT, this.clock.today());
		return Map.of();
	}

}
