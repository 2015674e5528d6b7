package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.MeetingRules;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Pilots;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.Organizations;
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

	private final ExplainedPlans explained;

	private final Pilots pilots;

	private final CongressesOfPlan congresses;

	private final Organizations organizations;

	private final StoredFiles files;

	private final DaihoiClock clock;

	RecordMeetingForm(Plans plans, Meetings meetings, ExplainedPlans explained, Pilots pilots,
			CongressesOfPlan congresses, Organizations organizations, StoredFiles files, DaihoiClock clock) {
		this.plans = plans;
		this.meetings = meetings;
		this.explained = explained;
		this.pilots = pilots;
		this.congresses = congresses;
		this.organizations = organizations;
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

	/**
	 * What the form shows.
	 *
	 * @param warnings what the checker asks to mend or to explain
	 * @param mostPilots how many branches the plan lets the meeting name as pilots
	 * @param branches those it can choose from; none where the plan asks for no pilots
	 */
	record Shown(PlanSummary plan, List<PlanWarning> warnings, int mostPilots, List<Choice> branches) {
	}

	/** A branch of the plan's area, with the name of its committee. */
	record Choice(String code, String name, String unit) {
	}

	@Override
	public Object show(TaskContext task) {
		PlanDocument document = this.plans.document(task.plan());
		int mostPilots = new PilotRules(document).most();
		return new Shown(PlanSummary.of(this.plans.find(task.plan()).orElseThrow(), document),
				this.explained.today(task.plan()), mostPilots, (mostPilots == 0) ? List.of() : branches(document));
	}

	private List<Choice> branches(PlanDocument plan) {
		return this.organizations.unitsBelow(plan.issuer())
			.stream()
			.flatMap((unit) -> this.organizations.branchesBelow(unit.code())
				.stream()
				.map((branch) -> new Choice(branch.code(), branch.name(), unit.name())))
			.toList();
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
		if (!form.isAgreed() && (form.remarks() == null || form.remarks().isBlank())) {
			findings.add(Finding.error("MEETING", "remarks", "Yêu cầu sửa thì ghi nội dung phải sửa", ""));
		}
		findings.addAll(checkPaper(form));
		findings.addAll(checkPilots(task.plan(), form));
		findings.addAll(this.files.check(task.taskId(), "papers", form.scans()));
		return findings;
	}

	private List<Finding> checkPilots(String plan, RecordMeeting form) {
		if (form.named().isEmpty()) {
			return List.of();
		}
		if (!form.isAgreed()) {
			return List.of(Finding.error("PILOT", "pilots",
					"Thống nhất kế hoạch rồi mới chọn chi bộ làm điểm; hãy bỏ các chi bộ đã chọn", ""));
		}
		PlanDocument document = this.plans.document(plan);
		return new PilotRules(document).check(form.named(),
				branches(document).stream().map(Choice::code).collect(Collectors.toSet()));
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
		return Map.of("planAgreed", form.isAgreed(), "pilotsNamed", form.isAgreed() && namePilots(task.plan(), form));
	}

	/** Those that the meeting chose, and those that the plan names itself. */
	private boolean namePilots(String plan, RecordMeeting form) {
		form.named().forEach((pilot) -> this.pilots.name(plan, pilot.branch(), pilot.wishedDay()));
		this.congresses.namedPilots(this.plans.document(plan)).forEach((pilot) -> this.pilots.name(plan, pilot, null));
		return !this.pilots.ofPlan(plan).isEmpty();
	}

}
