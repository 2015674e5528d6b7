package vn.daihoi.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.MeetingRules;
import vn.daihoi.congress.Meetings;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.plan.Amendment;
import vn.daihoi.plan.Amendments;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/** Records what the standing committee decided on a change of the plan. */
@Component
class RecordAmendmentForm implements TaskForm<RecordAmendment> {

	static final String PURPOSE = "amendmentMeeting";

	private static final MeetingRules RULES = new MeetingRules("văn bản",
			"Thống nhất điều chỉnh thì ghi đủ số, ngày và người ký văn bản", "");

	private final Plans plans;

	private final Amendments amendments;

	private final Meetings meetings;

	private final StoredFiles files;

	private final DaihoiClock clock;

	RecordAmendmentForm(Plans plans, Amendments amendments, Meetings meetings, StoredFiles files, DaihoiClock clock) {
		this.plans = plans;
		this.amendments = amendments;
		this.meetings = meetings;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_recordAmendment";
	}

	@Override
	public Class<RecordAmendment> type() {
		return RecordAmendment.class;
	}

	/** What the form shows: the draft that was before the meeting. */
	record Shown(String title, Amendment draft) {
	}

	@Override
	public Object show(TaskContext task) {
		return new Shown(this.plans.document(task.plan()).title(), this.amendments.drafted(task.plan()).orElseThrow());
	}

	@Override
	public List<Finding> check(TaskContext task, RecordAmendment form) {
		List<Finding> findings = new ArrayList<>(
				RULES.check(form.meetingDate(), form.lacksDocument(), form.documentDate(), this.clock.today()));
		LocalDate issued = this.plans.find(task.plan()).orElseThrow().issuedOn();
		if (form.meetingDate().isBefore(issued)) {
			findings.add(Finding.error("MEETING", "meetingDate", "Cuộc họp không thể trước ngày ban hành kế hoạch ("
					+ VietnameseDate.of(issued) + "); hãy ghi ngày đã họp", ""));
		}
		if (form.isAgreed() && form.papers().isEmpty()) {
			findings.add(Finding.error("FILE", "papers", "Chưa có tệp văn bản điều chỉnh đã ký; hãy tải lên", ""));
		}
		if (!form.isAgreed() && form.remarks() == null) {
			findings.add(Finding.error("MEETING", "remarks", "Không thống nhất thì ghi ý kiến của cuộc họp", ""));
		}
		findings.addAll(this.files.check(task.taskId(), "papers", form.papers()));
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, RecordAmendment form) {
		this.meetings.add(new Meeting(task.subject(), PURPOSE, form.meetingDate(), form.outcome().name(), form.number(),
				form.documentDate(), form.signer(), form.remarks()));
		if (form.isAgreed()) {
			this.amendments.decide(task.plan(), form.number().strip(), form.documentDate(), form.signer().strip());
			this.files.attach(form.papers(), "planAmendment");
		}
		else if (form.outcome() == RecordAmendment.Outcome.DROPPED) {
			this.amendments.drop(task.plan());
		}
		return Map.of("amendmentOutcome", form.outcome().name());
	}

}
