package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.Meetings;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/** Records what the standing committee's meeting decided on the draft. */
@Component
class RecordMeetingForm implements TaskForm<RecordMeeting> {

	private final Plans plans;

	private final Meetings meetings;

	private final DaihoiClock clock;

	RecordMeetingForm(Plans plans, Meetings meetings, DaihoiClock clock) {
		this.plans = plans;
		this.meetings = meetings;
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
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, RecordMeeting form) {
		this.meetings.add(new Meeting(task.subject(), "planMeeting", form.heldOn(), form.outcome().name(), null, null,
				null, form.remarks()));
		return Map.of("planAgreed", form.outcome() == RecordMeeting.Outcome.AGREED);
	}

}
