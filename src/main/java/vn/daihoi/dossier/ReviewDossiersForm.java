package vn.daihoi.dossier;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.MeetingRules;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.dossier.DossierPaper.State;
import vn.daihoi.file.Attachment;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.Organizations;
import vn.daihoi.personnel.Candidate;
import vn.daihoi.personnel.Candidates;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.DecisionForm;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.Tasks;

/**
 * The committee agrees to the personnel of branches, or hands papers back: one meeting,
 * one number, many branches.
 */
@Component
class ReviewDossiersForm extends DecisionForm<ReviewDossiers, ReviewDossiers.Row> {

	private static final String CLAUSE = "Kế hoạch, mục II.3.4 (5)";

	private static final MeetingRules RULES = new MeetingRules("văn bản",
			"Thống nhất nhân sự phải có số, ngày và người ký của văn bản thống nhất; hãy ghi đủ", CLAUSE);

	private final Congresses congresses;

	private final Milestones milestones;

	private final Meetings meetings;

	private final Dossiers dossiers;

	private final Candidates candidates;

	private final NominatedPersons persons;

	private final StoredFiles files;

	private final Organizations organizations;

	private final DaihoiClock clock;

	ReviewDossiersForm(Tasks tasks, ObjectMapper json, Congresses congresses, Milestones milestones, Meetings meetings,
			Dossiers dossiers, Candidates candidates, NominatedPersons persons, StoredFiles files,
			Organizations organizations, DaihoiClock clock) {
		super(tasks, json);
		this.congresses = congresses;
		this.milestones = milestones;
		this.meetings = meetings;
		this.dossiers = dossiers;
		this.candidates = candidates;
		this.persons = persons;
		this.files = files;
		this.organizations = organizations;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_reviewDossier";
	}

	@Override
	public Class<ReviewDossiers> type() {
		return ReviewDossiers.class;
	}

	/** A dossier as the committee reads it. */
	record Shown(String branch, Congress congress, List<Candidate> candidates, List<Paper> papers,
			List<Attachment> files) {
	}

	/** A paper of the dossier. */
	record Paper(String item, String name) {

		static Paper of(OwedPaper item) {
			return new Paper(item.id(), item.name());
		}

	}

	@Override
	protected Object about(TaskContext task) {
		Congress congress = this.congresses.get(task.subject());
		String branch = this.organizations.find(congress.organizationCode()).orElseThrow().name();
		return new Shown(branch, congress, this.candidates.of(congress.id()),
				this.dossiers.owed(congress.id()).stream().map(Paper::of).toList(),
				this.files.attachedTo(congress.id()).stream().map(Attachment::of).toList());
	}

	@Override
	protected List<Finding> checkAll(TaskContext task, ReviewDossiers form) {
		return RULES.check(form.meetingDate(), form.lacksDocument(), form.documentDate(), this.clock.today());
	}

	@Override
	protected List<Finding> checkRow(TaskContext task, ReviewDossiers form, ReviewDossiers.Row row) {
		if (row.agreed()) {
			return row.returned().isEmpty() ? this.persons.check(task.subject()) : List.of(Finding.error("REVIEW",
					"agreed", "Đã thống nhất thì không trả lại mục nào; hãy bỏ các mục trả lại", CLAUSE));
		}
		return row.returned().isEmpty()
				? List
					.of(Finding.error("REVIEW", "agreed", "Trả lại thì đánh dấu ít nhất một mục và ghi lý do", CLAUSE))
				: unexplained(task, row);
	}

	private List<Finding> unexplained(TaskContext task, ReviewDossiers.Row row) {
		List<String> known = this.dossiers.owed(task.subject()).stream().map(OwedPaper::id).toList();
		return row.returned()
			.stream()
			.filter((returned) -> !known.contains(returned.item()) || !returned.isExplained())
			.map((returned) -> Finding.error("REVIEW", "returned." + returned.item(),
					"Ghi lý do trả lại mục này, để chi bộ biết phải sửa gì", CLAUSE))
			.toList();
	}

	@Override
	protected Map<String, Object> decide(TaskContext task, ReviewDossiers form, ReviewDossiers.Row row) {
		this.meetings
			.add(new Meeting(task.subject(), "dossierReview", form.meetingDate(), row.agreed() ? "AGREED" : "RETURNED",
					form.number(), form.documentDate(), form.signer(), leaders(row.leadersWithSurplus())));
		List<String> returned = row.returned().stream().map(ReviewDossiers.Returned::item).toList();
		PersonnelStep back = PersonnelStep.firstOf(returned);
		mark(task.subject(), row, returned);
		if (row.agreed()) {
			this.congresses.decideLeaders(task.subject(), row.leadersWithSurplus());
			this.milestones.reach(task.subject(), Milestone.PERSONNEL_AGREED, form.documentDate());
		}
		else {
			back.reopened().forEach((step) -> this.milestones.withdraw(task.subject(), step));
		}
		return Map.of("agreed", row.agreed(), "returnedTo", back.id());
	}

	private static String leaders(@Nullable Boolean withSurplus) {
		if (withSurplus == null) {
			return null;
		}
		return withSurplus ? "Bầu bí thư, phó bí thư có số dư" : "Bầu bí thư, phó bí thư không có số dư";
	}

	private void mark(String congress, ReviewDossiers.Row row, List<String> returned) {
		this.dossiers.owed(congress)
			.stream()
			.filter((item) -> !returned.contains(item.id()))
			.forEach((item) -> this.dossiers.set(congress, item.id(), State.ACCEPTED, null));
		row.returned().forEach((one) -> this.dossiers.set(congress, one.item(), State.RETURNED, one.reason()));
	}

}
