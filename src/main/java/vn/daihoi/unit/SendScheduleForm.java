package vn.daihoi.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.regulation.Finding;
import vn.daihoi.report.GivenReasons;
import vn.daihoi.report.Missing;
import vn.daihoi.report.ScheduleLists;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * A committee settles the days of its branches and sends the list upwards; a branch may
 * be missing with a reason.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.7: at latest on 15/11/2024.
 */
@Component
class SendScheduleForm implements TaskForm<SendSchedule> {

	private final UnitSchedule schedule;

	private final PaperRules rules;

	private final ScheduleLists lists;

	private final UnitPapers papers;

	private final ScheduleNotes notes;

	private final StoredFiles files;

	SendScheduleForm(UnitSchedule schedule, PaperRules rules, ScheduleLists lists, UnitPapers papers,
			ScheduleNotes notes, StoredFiles files) {
		this.schedule = schedule;
		this.rules = rules;
		this.lists = lists;
		this.papers = papers;
		this.notes = notes;
		this.files = files;
	}

	@Override
	public String element() {
		return "userTask_sendSchedule";
	}

	@Override
	public Class<SendSchedule> type() {
		return SendSchedule.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param clashes what meets at the same time
	 * @param branches those without an accepted day
	 */
	record Shown(List<ScheduleLine> lines, List<Finding> clashes, List<Missing> branches) {
	}

	@Override
	public Object show(TaskContext task) {
		List<ScheduleLine> lines = this.schedule.of(CongressId.of(task.subject()));
		return new Shown(lines, Clashes.of(lines), missing(lines));
	}

	private String clause(TaskContext task) {
		return this.rules.clause(task.plan(), "registration");
	}

	@Override
	public List<Finding> check(TaskContext task, SendSchedule form) {
		List<Finding> findings = new ArrayList<>(
				reasons(form).check(missing(task), "chưa có ngày đại hội được đảng ủy nhận", clause(task)));
		findings.addAll(this.rules.check(task, form.sentOn(), form.papers(), clause(task)));
		return findings;
	}

	private static GivenReasons reasons(SendSchedule form) {
		return new GivenReasons("branches", form.branches());
	}

	private List<Missing> missing(TaskContext task) {
		return missing(this.schedule.of(CongressId.of(task.subject())));
	}

	private static List<Missing> missing(List<ScheduleLine> lines) {
		return lines.stream().filter((line) -> !line.isAccepted()).map(ScheduleLine::asMissing).toList();
	}

	@Override
	public Map<String, Object> submit(TaskContext task, SendSchedule form) {
		reasons(form).of(missing(task))
			.forEach((branch, reason) -> this.notes.explain(new CongressId(task.plan(), branch).toString(), reason));
		this.papers.record(CongressId.of(task.subject()), UnitPapers.Purpose.SCHEDULE, form.number(), form.sentOn());
		this.files.attach(form.papers(), "scheduleList");
		this.lists.record(task.plan(), task.organization(), form.sentOn());
		return Map.of();
	}

}
