package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.Meetings;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The office issues the plan: number, day, signer, the signed paper. From then on
 * branches may start.
 */
@Component
class IssuePlanForm implements TaskForm<IssuePlan> {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,5}-KH/\\p{Lu}+");

	private static final String LAYOUT = "Hướng dẫn 36-HD/VPTW";

	private final Plans plans;

	private final Meetings meetings;

	private final ExplainedPlans explained;

	private final CongressesOfPlan congresses;

	private final StoredFiles files;

	private final DaihoiClock clock;

	IssuePlanForm(Plans plans, Meetings meetings, ExplainedPlans explained, CongressesOfPlan congresses,
			StoredFiles files, DaihoiClock clock) {
		this.congresses = congresses;
		this.plans = plans;
		this.meetings = meetings;
		this.explained = explained;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_issuePlan";
	}

	@Override
	public Class<IssuePlan> type() {
		return IssuePlan.class;
	}

	/** What the form shows. */
	record Shown(PlanSummary plan, List<PlanWarning> warnings, List<String> recipients, String signOnBehalf) {
	}

	@Override
	public Object show(TaskContext task) {
		PlanDocument document = this.plans.document(task.plan());
		return new Shown(PlanSummary.of(this.plans.find(task.plan()).orElseThrow(), document),
				this.explained.today(task.plan()), document.recipients(), document.signing().onBehalfOf());
	}

	@Override
	public List<Finding> check(TaskContext task, IssuePlan form) {
		List<Finding> findings = new ArrayList<>();
		if (!NUMBER.matcher(form.number()).matches()) {
			findings.add(Finding.error("NUMBER", "number",
					"Số kế hoạch ghi như 300-KH/HU: số, gạch nối, KH, gạch chéo, ký hiệu cơ quan", LAYOUT));
		}
		if (form.issuedOn().isAfter(this.clock.today())) {
			findings.add(Finding.error("ISSUED", "issuedOn", "Ngày ban hành không thể sau hôm nay; hãy ghi ngày ký",
					LAYOUT));
		}
		if (isBeforeMeeting(task, form)) {
			findings.add(Finding.error("ISSUED", "issuedOn",
					"Kế hoạch không thể ban hành trước cuộc họp đã thống nhất; hãy sửa ngày", ""));
		}
		if (form.papers().isEmpty()) {
			findings.add(Finding.error("FILE", "papers", "Chưa có tệp kế hoạch đã ký; hãy tải lên", LAYOUT));
		}
		findings.addAll(this.files.check(task.taskId(), "papers", form.papers()));
		findings.addAll(this.congresses.unknown(this.plans.document(task.plan()), "number"));
		return findings;
	}

	private boolean isBeforeMeeting(TaskContext task, IssuePlan form) {
		return this.meetings.of(task.subject())
			.stream()
			.map(Meeting::heldOn)
			.reduce((first, last) -> last)
			.filter(form.issuedOn()::isBefore)
			.isPresent();
	}

	@Override
	public Map<String, Object> submit(TaskContext task, IssuePlan form) {
		this.plans.issue(task.plan(), form.number(), form.issuedOn(), form.signer().strip());
		this.files.attach(form.papers(), "plan");
		this.explained.keep(task.plan(), Map.of());
		return Map.of();
	}

	@Override
	public String detail(TaskContext task, IssuePlan form) {
		return this.explained.lines(task.plan(), (one) -> true);
	}

}
