package vn.daihoi.partycongress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.MeetingRules;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.file.Attachment;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.partycongress.AgreeElections.Outcome;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;
import vn.daihoi.voting.Bodies;
import vn.daihoi.voting.PlannedBody;

/** The superior committee agrees to the personnel of a congress, or returns it. */
@Component
class AgreeElectionsForm implements TaskForm<AgreeElections> {

	static final String PURPOSE = "electionsReview";

	private static final MeetingRules RULES = new MeetingRules("văn bản",
			"Thống nhất thì phải có số, ngày và người ký của văn bản; hãy ghi đủ", "hạn nội bộ");

	private final Bodies bodies;

	private final PreparedPersons persons;

	private final Meetings meetings;

	private final Milestones milestones;

	private final StoredFiles files;

	private final DaihoiClock clock;

	AgreeElectionsForm(Bodies bodies, PreparedPersons persons, Meetings meetings, Milestones milestones,
			StoredFiles files, DaihoiClock clock) {
		this.bodies = bodies;
		this.persons = persons;
		this.meetings = meetings;
		this.milestones = milestones;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_agreeElections";
	}

	@Override
	public Class<AgreeElections> type() {
		return AgreeElections.class;
	}

	@Override
	public boolean isCommitteeDecision() {
		return true;
	}

	/**
	 * What the form shows.
	 *
	 * @param findings on those who were prepared
	 */
	record Shown(List<PlannedBody> bodies, List<Finding> findings, List<Attachment> files) {
	}

	@Override
	public Object show(TaskContext task) {
		List<PlannedBody> planned = this.bodies.planned(task.subject());
		return new Shown(planned, this.persons.check(task.subject(), planned),
				this.files.attachedTo(task.subject()).stream().map(Attachment::of).toList());
	}

	@Override
	public List<Finding> check(TaskContext task, AgreeElections form) {
		List<Finding> findings = new ArrayList<>(
				RULES.check(form.meetingDate(), form.lacksDocument(), form.documentDate(), this.clock.today()));
		if (form.outcome() == Outcome.RETURNED && form.remarks() == null) {
			findings.add(Finding.error("REASON", "remarks", "Trả lại thì ghi nội dung phải sửa", "hạn nội bộ"));
		}
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, AgreeElections form) {
		boolean agreed = form.outcome() == Outcome.AGREED;
		this.meetings.add(new Meeting(task.subject(), PURPOSE, form.meetingDate(), form.outcome().name(), form.number(),
				form.documentDate(), form.signer(), form.remarks()));
		if (agreed) {
			this.milestones.reach(task.subject(), Milestone.PERSONNEL_AGREED, form.documentDate());
		}
		return Map.of("personnelAgreed", agreed);
	}

}
