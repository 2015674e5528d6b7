package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.MeetingRules;
import vn.daihoi.congress.Meetings;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/** Records what the standing committee's meeting decided on the draft. */
@Component
class RecordMeetingForm implements TaskForm<RecordMeeting> {

	private static final MeetingRules RULES = new MeetingRules("văn bản",
			"Có văn bản kết luận thì ghi đủ số, ngày và người ký; không có thì để trống cả ba", "");

	private final Plans plans;

	private final Meetings meetings;

	private final StoredFiles files;

	private final DaihoiClock clock;

	RecordMeetingForm(Plans plans, Meetings meetings, StoredFiles files, DaihoiClock clock) {
		this.plans = plans;
		this.meetings = meetings;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_recordMeeting";
	}

	@Override
	public Class<RecordMeeting> type() {
		return RecordMeeting.class;
	}

	@Override
	public Object show(TaskContext task) {
		return PlanSummary.of(this.plans.find(task.plan()).orElseThrow(), this.plans.document(task.plan()));
	}

	@Override
	public List<Finding> check(TaskContext task, RecordMeeting form) {
		List<Finding> findings = new ArrayList<>();
		if (form.heldOn().isAfter(this.clock.today())) {
			findings.add(Finding.error("MEETING", "heldOn", "Cuộc họp chưa diễn ra; chỉ ghi sau khi họp", ""));
		}
		if (form.heldOn().isBefore(this.clock.today().minusYears(1))) {
			findings.add(Finding.error("MEETING", "heldOn", "Ngày họp đã qua hơn một năm; hãy kiểm tra lại năm", ""));
		}
		if (form.outcome() == RecordMeeting.Outcome.RETURNED && (form.remarks() == null || form.remarks().isBlank())) {
			findings.add(Finding.error("MEETING", "remarks", "Yêu cầu sửa thì ghi nội dung phải sửa", ""));
		}
		findings.addAll(checkPaper(form));
		findings.addAll(this.files.check(task.taskId(), "papers", form.scans()));
		return findings;
	}

	private List<Finding> checkPaper(RecordMeeting form) {
		List<Finding> findings = new ArrayList<>(
				RULES.check(form.heldOn(), form.isHalfNamed(), form.documentDate(), this.clock.today()));
		findings.removeIf((finding) -> finding.field().equals("meetingDate"));
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, RecordMeeting form) {
		this.meetings.add(new Meeting(task.subject(), "planMeeting", form.heldOn(), form.outcome().name(),
				form.number(), form.documentDate(), form.signer(), form.remarks()));
		this.files.attach(form.scans(), "planMeeting");
		return Map.of("planAgreed", form.outcome() == RecordMeeting.Outcome.AGREED);
	}

}
