package vn.daihoi.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.file.Attachment;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.CongressDocument;
import vn.daihoi.plan.Emphasis;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * A branch sends the draft documents of its congress, each in its own file or all in one.
 * What was sent before a postponement need not be sent again.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.2.
 */
@Component
class SendDocumentsForm implements TaskForm<SendDocuments> {

	/** Made ready with a task of its own, later. */
	private static final String SCRIPT = "congressScript";

	/** What the one file is to the work that holds all documents. */
	private static final String COMBINED = "combinedDocuments";

	private final Congresses congresses;

	private final Milestones milestones;

	private final Plans plans;

	private final Organizations organizations;

	private final StoredFiles files;

	private final DaihoiClock clock;

	SendDocumentsForm(Congresses congresses, Milestones milestones, Plans plans, Organizations organizations,
			StoredFiles files, DaihoiClock clock) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.plans = plans;
		this.organizations = organizations;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_sendDocuments";
	}

	@Override
	public Class<SendDocuments> type() {
		return SendDocuments.class;
	}

	/**
	 * What the form shows: the documents asked for, what such a branch dwells on in them,
	 * and the files that hold all of them.
	 */
	record Shown(List<Asked> documents, List<Emphasis> emphases, List<Attachment> combined) {
	}

	/** A document that is asked for, with what was sent of it. */
	record Asked(String id, String name, String clause, List<Attachment> sent) {
	}

	@Override
	public Object show(TaskContext task) {
		List<Attachment> sent = sent(task.subject());
		OrganizationKind kind = this.organizations.find(task.organization()).orElseThrow().kind();
		return new Shown(asked(task).stream()
			.map((one) -> new Asked(one.id(), one.name(), Plans.clause(one.clause()), of(sent, one.id())))
			.toList(), this.plans.document(task.plan()).emphasesOf(kind), of(sent, COMBINED));
	}

	private List<CongressDocument> asked(TaskContext task) {
		boolean hasCommittee = this.congresses.get(task.subject()).seats() > 0;
		return this.plans.document(task.plan())
			.documentsOf(hasCommittee)
			.stream()
			.filter((document) -> !document.id().equals(SCRIPT))
			.toList();
	}

	/** What was sent for this congress; nothing after an annulment. */
	private List<Attachment> sent(String congress) {
		return this.milestones.day(congress, Milestone.DOCUMENTS_SENT).isEmpty() ? List.of()
				: this.files.attachedTo(congress).stream().map(Attachment::of).toList();
	}

	private static List<Attachment> of(List<Attachment> sent, String purpose) {
		return sent.stream().filter((file) -> purpose.equals(file.purpose())).toList();
	}

	@Override
	public List<Finding> check(TaskContext task, SendDocuments form) {
		List<CongressDocument> asked = asked(task);
		List<Finding> findings = new ArrayList<>(checkPresent(task, form, asked));
		asked.forEach((document) -> findings
			.addAll(this.files.check(task.taskId(), field(document), form.filesOf(document.id()))));
		List<String> known = asked.stream().map(CongressDocument::id).toList();
		if (form.documents().stream().anyMatch((document) -> !known.contains(document.id()))) {
			findings.add(Finding.error("DOCUMENTS", "documents",
					"Chỉ gửi các văn kiện được yêu cầu; hãy mở lại việc để lấy danh sách mới", ""));
		}
		return findings;
	}

	private static String field(CongressDocument document) {
		return "documents." + document.id();
	}

	private List<Finding> checkPresent(TaskContext task, SendDocuments form, List<CongressDocument> asked) {
		List<CongressDocument> missing = missing(task, form, asked);
		if (form.combined() && !missing.isEmpty()) {
			return List.of(lacking(asked.get(0),
					"Chưa có tệp gộp các văn kiện; hãy tải tệp lên, hoặc bỏ đánh dấu “Một tệp gộp cho tất cả” để gửi từng tệp"));
		}
		return missing.stream()
			.map((document) -> lacking(document,
					"Chưa có: " + document.name() + "; hãy tải tệp lên, hoặc gửi một tệp gộp cho tất cả"))
			.toList();
	}

	private static Finding lacking(CongressDocument document, String text) {
		return Finding.error("DOCUMENTS", field(document), text, Plans.clause(document.clause()));
	}

	/** Those of which nothing was sent, neither now nor earlier. */
	private List<CongressDocument> missing(TaskContext task, SendDocuments form, List<CongressDocument> asked) {
		List<Attachment> sent = sent(task.subject());
		if (form.isCombinedFile() || !of(sent, COMBINED).isEmpty()) {
			return List.of();
		}
		return asked.stream()
			.filter((one) -> form.filesOf(one.id()).isEmpty() && of(sent, one.id()).isEmpty())
			.toList();
	}

	@Override
	public Map<String, Object> submit(TaskContext task, SendDocuments form) {
		form.documents()
			.forEach((document) -> this.files.attach(document.files(), form.combined() ? COMBINED : document.id()));
		this.milestones.reach(task.subject(), Milestone.DOCUMENTS_SENT, this.clock.today());
		return Map.of();
	}

}
