package vn.daihoi.midterm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.Meetings;
import vn.daihoi.election.Election;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.ratification.PostHolder;
import vn.daihoi.ratification.PostHolders;
import vn.daihoi.personnel.CandidateRules;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * An organisation writes down what its meeting between two congresses decided: who was
 * elected with how many votes, who is relieved, who is proposed for appointment.
 */
@Component
class RecordChangeForm implements TaskForm<RecordChange> {

	static final String ELEMENT = "userTask_recordChange";

	private final MidTermChanges changes;

	private final PostHolders holders;

	private final Organizations organizations;

	private final CandidateRules candidates;

	private final Meetings meetings;

	private final MeetingResults results;

	private final StoredFiles files;

	private final DaihoiClock clock;

	RecordChangeForm(MidTermChanges changes, PostHolders holders, Organizations organizations,
			CandidateRules candidates, Meetings meetings, MeetingResults results, StoredFiles files,
			DaihoiClock clock) {
		this.changes = changes;
		this.holders = holders;
		this.organizations = organizations;
		this.candidates = candidates;
		this.meetings = meetings;
		this.results = results;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return ELEMENT;
	}

	@Override
	public Class<RecordChange> type() {
		return RecordChange.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param holders who holds the posts now, by title; none where it is not known
	 * @param posts to which somebody may come there
	 * @param names of the members who may stand
	 * @param recorded what was written before, when it came back
	 * @param returned why it came back; null when it did not
	 */
	record Shown(String occasion, boolean branch, int voters, List<Holder> holders, List<Post> posts,
			List<String> names, List<PostChange> recorded, @Nullable String returned) {
	}

	/** A post as it is chosen. */
	record Post(Election post, String title) {

		static List<Post> of(List<Election> posts) {
			return posts.stream().map((one) -> new Post(one, PostChange.title(one))).toList();
		}

	}

	/** A post and who holds it. */
	record Holder(String name, String title, LocalDate since, @Nullable String decision) {

		static List<Holder> of(List<PostHolder> holders) {
			return holders.stream()
				.map((one) -> new Holder(one.name(), one.title(), one.since(), one.decision()))
				.toList();
		}

	}

	@Override
	public Object show(TaskContext task) {
		MidTermChange change = this.changes.get(task.subject());
		Organization organization = organization(change);
		String returned = this.meetings.of(task.subject())
			.stream()
			.map(Meeting::remarks)
			.reduce((first, last) -> last)
			.orElse(null);
		boolean branch = organization.kind().isBranch();
		return new Shown(change.occasion(), branch, voters(organization), Holder.of(holders(change)),
				Post.of(ChangeRules.posts(branch)),
				this.candidates.mayStand(organization.code()).stream().map(Member::fullName).toList(),
				this.changes.persons(change.id()), returned);
	}

	/** Of a party organisation its committee elects, as far as it is known. */
	private int voters(Organization organization) {
		return organization.kind().isBranch() ? organization.officialMembers()
				: (int) this.holders.on(this.clock.today(), organization.code())
					.stream()
					.filter((one) -> one.post() == Election.EXECUTIVE_COMMITTEE)
					.count();
	}

	private Organization organization(MidTermChange change) {
		return this.organizations.find(change.organization()).orElseThrow();
	}

	private List<PostHolder> holders(MidTermChange change) {
		return this.holders.on(this.clock.today(), change.organization());
	}

	@Override
	public List<Finding> check(TaskContext task, RecordChange form) {
		if (form.isDropped()) {
			return List.of();
		}
		List<Finding> missing = missing(form);
		return missing.isEmpty() ? checkHeld(task, form) : missing;
	}

	private List<Finding> missing(RecordChange form) {
		List<Finding> missing = new ArrayList<>();
		if (form.heldOn() == null) {
			missing.add(error("heldOn", "Chưa ghi ngày họp; hãy ghi theo biên bản"));
		}
		if (!form.ballots().isEmpty() && form.members() == null) {
			missing.add(error("members", "Chưa ghi số người được triệu tập, có mặt; hãy ghi theo biên bản"));
		}
		return missing;
	}

	private List<Finding> checkHeld(TaskContext task, RecordChange form) {
		List<Finding> findings = new ArrayList<>(this.results.check(this.changes.get(task.subject()), form));
		if (form.minutes().isEmpty()) {
			findings.add(error("minutes", "Chưa có ảnh biên bản họp, biên bản kiểm phiếu; hãy tải lên"));
		}
		findings.addAll(this.files.check(task.taskId(), "minutes", form.minutes()));
		return findings;
	}

	private static Finding error(String field, String text) {
		return Finding.error("MID_TERM", field, text, "");
	}

	@Override
	public Map<String, Object> submit(TaskContext task, RecordChange form) {
		MidTermChange change = this.changes.get(task.subject());
		if (form.isDropped()) {
			this.changes.close(change.id(), "DROPPED");
		}
		else {
			this.changes.record(change.id(), form.heldOn(), this.results.changes(change, form));
			this.files.attach(form.minutes(), "meetingMinutes");
		}
		return Map.of("changeHeld", !form.isDropped());
	}

	@Override
	public String detail(TaskContext task, RecordChange form) {
		return form.isDropped() ? "Không thực hiện nữa: " + form.dropped() : "";
	}

}
