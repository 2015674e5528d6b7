package vn.daihoi.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.DecisionForm;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.Tasks;
import vn.daihoi.verification.Verifications;

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

	private final Verifications verifications;

	private final Plans plans;

	private final StoredFiles files;

	private final Organizations organizations;

	private final DaihoiClock clock;

	ReviewDossiersForm(Tasks tasks, ObjectMapper json, Congresses congresses, Milestones milestones, Meetings meetings,
			Dossiers dossiers, Candidates candidates, Verifications verifications, Plans plans, StoredFiles files,
			Organizations organizations, DaihoiClock clock) {
		super(tasks, json);
		this.congresses = congresses;
		this.milestones = milestones;
		this.meetings = meetings;
		this.dossiers = dossiers;
		this.candidates = candidates;
		this.verifications = verifications;
		this.plans = plans;
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
			return row.returned().isEmpty() ? unfit(task) : List.of(Finding.error("REVIEW", "agreed",
					"Đã thống nhất thì không trả lại mục nào; hãy bỏ các mục trả lại", CLAUSE));
		}
		return row.returned().isEmpty()
				? List
					.of(Finding.error("REVIEW", "agreed", "Trả lại thì đánh dấu ít nhất một mục và ghi lý do", CLAUSE))
				: unexplained(task, row);
	}

	/** Persons on the list on whom nobody has concluded, or who were found unfit. */
	private List<Finding> unfit(TaskContext task) {
		String clause = this.plans.document(task.plan()).verificationClause();
		List<Candidate> named = this.candidates.of(task.subject());
		List<Finding> findings = new ArrayList<>();
		String waiting = named.stream()
			.filter(Candidate::needsConclusion)
			.map(Candidate::fullName)
			.collect(Collectors.joining(", "));
		if (!waiting.isEmpty()) {
			findings.add(Finding.error("A10", "agreed", "Chưa có kết luận của cấp có thẩm quyền về " + waiting
					+ "; hãy trả lại phương án nhân sự để chờ kết luận hoặc thay người", clause));
		}
		this.verifications.unfit(task.subject())
			.stream()
			.filter((unfit) -> named.stream().map(Candidate::memberId).anyMatch(unfit.memberId()::equals))
			.forEach((unfit) -> findings.add(unfit.finding("agreed", clause)));
		return findings;
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
		mark(task.subject(), row, returned);
		if (row.agreed()) {
			this.congresses.decideLeaders(task.subject(), row.leadersWithSurplus());
			this.milestones.reach(task.subject(), Milestone.PERSONNEL_AGREED, form.documentDate());
		}
		else {
			reopened(firstStep(returned)).forEach((step) -> this.milestones.withdraw(task.subject(), step));
		}
		return Map.of("agreed", row.agreed(), "returnedTo", firstStep(returned));
	}

	private static String leaders(@Nullable Boolean withSurplus) {
		if (withSurplus == null) {
			return null;
		}
		return withSurplus ? "Bầu bí thư, phó bí thư có số dư" : "Bầu bí thư, phó bí thư không có số dư";
	}

	/** What has to be done again, from the step to which a dossier goes back. */
	private static List<Milestone> reopened(String step) {
		return switch (step) {
			case "personnelPlan" -> List.of(Milestone.DRAFT_PLAN_SENT, Milestone.BRANCH_VOTED, Milestone.DOSSIER_SENT);
			case "branchVote" -> List.of(Milestone.BRANCH_VOTED, Milestone.DOSSIER_SENT);
			default -> List.of(Milestone.DOSSIER_SENT);
		};
	}

	private void mark(String congress, ReviewDossiers.Row row, List<String> returned) {
		this.dossiers.owed(congress)
			.stream()
			.filter((item) -> !returned.contains(item.id()))
			.forEach((item) -> this.dossiers.set(congress, item.id(), State.ACCEPTED, null));
		row.returned().forEach((one) -> this.dossiers.set(congress, one.item(), State.RETURNED, one.reason()));
	}

	/** Where the branch has to start again. */
	private static String firstStep(List<String> returned) {
		if (returned.contains("personnelPlan")) {
			return "personnelPlan";
		}
		return returned.contains("branchVoteMinutes") ? "branchVote" : "dossier";
	}

}
