package vn.daihoi.personnel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.personnel.BranchVotes.Held;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/** Records the branch's vote on the proposed persons, as its minutes say. */
@Component
class BranchVoteForm implements TaskForm<BranchVote> {

	private static final String CLAUSE = "Kế hoạch, mục II.3.4 (2)";

	private final Congresses congresses;

	private final Milestones milestones;

	private final Candidates candidates;

	private final StoredFiles files;

	private final BranchVotes votes;

	private final DaihoiClock clock;

	BranchVoteForm(Congresses congresses, Milestones milestones, Candidates candidates, StoredFiles files,
			BranchVotes votes, DaihoiClock clock) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.candidates = candidates;
		this.files = files;
		this.votes = votes;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_recordBranchVote";
	}

	@Override
	public Class<BranchVote> type() {
		return BranchVote.class;
	}

	/** What the form shows: how many members the branch has, and whom it voted on. */
	record Shown(int officialMembers, List<Candidate> candidates) {
	}

	@Override
	public Object show(TaskContext task) {
		return new Shown(this.congresses.get(task.subject()).officialMembers(), this.candidates.of(task.subject()));
	}

	@Override
	public List<Finding> check(TaskContext task, BranchVote form) {
		Congress congress = this.congresses.get(task.subject());
		List<Finding> findings = new ArrayList<>(checkMeeting(congress, form));
		for (int i = 0; i < form.votes().size(); i++) {
			int agreed = form.votes().get(i).agreed();
			if (agreed < 0 || agreed > form.present()) {
				findings.add(Finding.error("VOTE", "votes[" + i + "].agreed",
						"Số đồng ý phải từ 0 đến số có mặt (" + form.present() + "); hãy đối chiếu biên bản", CLAUSE));
			}
		}
		findings.addAll(checkPersons(task, form));
		findings.addAll(checkMinutes(task, form));
		return findings;
	}

	private List<Finding> checkMeeting(Congress congress, BranchVote form) {
		List<Finding> findings = new ArrayList<>();
		if (form.heldOn().isAfter(this.clock.today())) {
			findings.add(Finding.error("VOTE", "heldOn", "Cuộc họp chưa diễn ra; chỉ ghi sau khi họp", CLAUSE));
		}
		if (form.convened() < 1 || form.convened() > congress.officialMembers()) {
			findings.add(Finding.error("VOTE", "convened", "Số được triệu tập phải từ 1 đến "
					+ congress.officialMembers() + " đảng viên chính thức; hãy đối chiếu biên bản", CLAUSE));
		}
		if (form.present() < 1 || form.present() > form.convened()) {
			findings.add(Finding.error("VOTE", "present",
					"Số có mặt phải từ 1 đến số được triệu tập (" + form.convened() + "); hãy đối chiếu biên bản",
					CLAUSE));
		}
		return findings;
	}

	private List<Finding> checkPersons(TaskContext task, BranchVote form) {
		Set<String> proposed = this.candidates.of(task.subject())
			.stream()
			.map(Candidate::memberId)
			.collect(Collectors.toSet());
		Set<String> voted = new HashSet<>(form.votes().stream().map(BranchVote.Agreed::memberId).toList());
		return proposed.equals(voted) && voted.size() == form.votes().size() ? List.of() : List.of(Finding.error("VOTE",
				"votes", "Phải ghi số đồng ý của từng người trong phương án nhân sự, mỗi người một lần", CLAUSE));
	}

	private List<Finding> checkMinutes(TaskContext task, BranchVote form) {
		return form.minutes().isEmpty()
				? List.of(Finding.error("FILE", "minutes",
						"Chưa có ảnh biên bản (có chữ ký của chủ trì và thư ký); hãy tải lên", CLAUSE))
				: this.files.check(task.taskId(), "minutes", form.minutes());
	}

	@Override
	public Map<String, Object> submit(TaskContext task, BranchVote form) {
		this.votes.record(task.subject(), Held.of(form));
		this.candidates.agreed(task.subject(),
				form.votes()
					.stream()
					.collect(Collectors.toMap(BranchVote.Agreed::memberId, BranchVote.Agreed::agreed)));
		this.files.attach(form.minutes(), "branchVote");
		this.milestones.reach(task.subject(), Milestone.BRANCH_VOTED, form.heldOn());
		return Map.of();
	}

}
