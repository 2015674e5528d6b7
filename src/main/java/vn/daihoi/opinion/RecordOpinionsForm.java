package vn.daihoi.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.OpinionSources;
import vn.daihoi.plan.OpinionSources.Source;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/** Records the branch meeting at which opinions on the draft documents were taken. */
@Component
class RecordOpinionsForm implements TaskForm<RecordOpinions> {

	private final Congresses congresses;

	private final Milestones milestones;

	private final Opinions opinions;

	private final UpperDrafts drafts;

	private final Organizations organizations;

	private final Plans plans;

	private final StoredFiles files;

	private final DaihoiClock clock;

	RecordOpinionsForm(Congresses congresses, Milestones milestones, Opinions opinions, UpperDrafts drafts,
			Organizations organizations, Plans plans, StoredFiles files, DaihoiClock clock) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.opinions = opinions;
		this.drafts = drafts;
		this.organizations = organizations;
		this.plans = plans;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_recordOpinions";
	}

	@Override
	public Class<RecordOpinions> type() {
		return RecordOpinions.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param noticeGivenOn the meeting comes on this day or later; null while unknown
	 * @param superiorDrafts what an earlier record said
	 * @param drafts of superior congresses that were sent down
	 */
	record Shown(LocalDate openingDate, LocalDate noticeGivenOn, List<Asked> sources, String superiorDrafts,
			List<UpperDraft> drafts) {
	}

	/** Whom the plan names. */
	record Asked(Source source, String label) {
	}

	@Override
	public Object show(TaskContext task) {
		OpinionRules rules = rules(task);
		List<Asked> sources = rules.named().stream().map((source) -> new Asked(source, source.label())).toList();
		return new Shown(rules.opening(), rules.notice(), sources, this.opinions.superiorDrafts(task.subject()),
				this.drafts.of(task.plan(), List.of(task.organization())));
	}

	private OpinionRules rules(TaskContext task) {
		Organization branch = this.organizations.find(task.organization()).orElseThrow();
		return new OpinionRules(this.clock.today(),
				this.milestones.day(task.subject(), Milestone.NOTIFIED).orElse(null),
				this.congresses.get(task.subject()).openingDate(),
				this.plans.document(task.plan())
					.opinionSourcesOf(branch.kind())
					.map((named) -> decided(named, branch.kind()))
					.orElse(null));
	}

	/** Those whom the plan names and the table asks of such a branch today. */
	private OpinionSources decided(OpinionSources named, OrganizationKind kind) {
		List<Source> bodies = OpinionBodies.of(kind, this.clock.today());
		return new OpinionSources(named.kinds(), named.sources().stream().filter(bodies::contains).toList(),
				named.clause());
	}

	@Override
	public List<Finding> check(TaskContext task, RecordOpinions form) {
		List<Finding> findings = new ArrayList<>(rules(task).check(form.heldOn(), form.asked()));
		if (form.minutes().isEmpty()) {
			findings.add(Finding.error("FILE", "minutes",
					"Chưa có ảnh biên bản cuộc họp lấy ý kiến; hãy chụp hoặc tải lên", "Kế hoạch, mục II.2"));
		}
		findings.addAll(this.files.check(task.taskId(), "minutes", form.minutes()));
		findings.addAll(this.files.check(task.taskId(), "superiorDraftFiles", form.superiorDraftFiles()));
		if (!form.hasSoundText()) {
			findings.add(Finding.error("OPINIONS", "superiorDrafts",
					"Nội dung góp ý dài quá %d ký tự hoặc có ký tự không dùng được; hãy ghi gọn lại hoặc tải tệp lên"
						.formatted(RecordOpinions.LONGEST_OPINION),
					""));
		}
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, RecordOpinions form) {
		this.opinions.record(task.subject(), form);
		this.files.attach(form.minutes(), "opinionMinutes");
		this.files.attach(form.superiorDraftFiles(), "superiorDraftOpinions");
		this.milestones.reach(task.subject(), Milestone.OPINIONS_TAKEN, form.heldOn());
		return Map.of();
	}

}
