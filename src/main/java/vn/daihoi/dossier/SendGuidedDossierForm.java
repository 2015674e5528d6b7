package vn.daihoi.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.file.Attachment;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.OwnGuidance;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * A branch of the police or the armed forces sends what the guidance of its own service
 * asks for; the grassroots committee takes it to the file and agrees to nothing.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.5 and III.6.
 */
@Component
class SendGuidedDossierForm implements TaskForm<SendGuidedDossier> {

	private static final String PURPOSE = "guidedDossier";

	private final Milestones milestones;

	private final Plans plans;

	private final Organizations organizations;

	private final StoredFiles files;

	private final DaihoiClock clock;

	SendGuidedDossierForm(Milestones milestones, Plans plans, Organizations organizations, StoredFiles files,
			DaihoiClock clock) {
		this.milestones = milestones;
		this.plans = plans;
		this.organizations = organizations;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_sendGuidedDossier";
	}

	@Override
	public Class<SendGuidedDossier> type() {
		return SendGuidedDossier.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param guidance null where the plan names none for such a branch
	 * @param sent what was sent before a postponement
	 */
	record Shown(OwnGuidance guidance, List<Attachment> sent) {
	}

	@Override
	public Object show(TaskContext task) {
		return new Shown(guidance(task).orElse(null), sent(task.subject()));
	}

	private Optional<OwnGuidance> guidance(TaskContext task) {
		OrganizationKind kind = this.organizations.find(task.organization()).orElseThrow().kind();
		return this.plans.document(task.plan()).ownGuidanceOf(kind);
	}

	private List<Attachment> sent(String congress) {
		return this.milestones.day(congress, Milestone.DOSSIER_SENT).isEmpty() ? List.of()
				: this.files.attachedTo(congress)
					.stream()
					.filter((file) -> PURPOSE.equals(file.purpose()))
					.map(Attachment::of)
					.toList();
	}

	@Override
	public List<Finding> check(TaskContext task, SendGuidedDossier form) {
		List<Finding> findings = new ArrayList<>(this.files.check(task.taskId(), "papers", form.papers()));
		String clause = guidance(task).map((guidance) -> Plans.clause(guidance.clause())).orElse("");
		if (form.papers().isEmpty() && sent(task.subject()).isEmpty()) {
			findings.add(Finding.error("FILE", "papers",
					"Chưa có hồ sơ theo hướng dẫn của ngành; hãy tải ảnh hoặc tệp lên", clause));
		}
		if (!form.confirmed()) {
			findings.add(Finding.error("GUIDANCE", "confirmed",
					"Hãy đối chiếu hồ sơ với hướng dẫn của ngành rồi đánh dấu xác nhận", clause));
		}
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, SendGuidedDossier form) {
		this.files.attach(form.papers(), PURPOSE);
		this.milestones.reach(task.subject(), Milestone.DOSSIER_SENT, this.clock.today());
		return Map.of();
	}

}
