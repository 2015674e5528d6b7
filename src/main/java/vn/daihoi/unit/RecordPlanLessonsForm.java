package vn.daihoi.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Lessons;
import vn.daihoi.congress.Pilots;
import vn.daihoi.congress.PlanPilot;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The issuer's organisation board writes down what the issuer's pilots teach every branch
 * whose congress is to come, or why one of them was not held.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.1.
 */
@Component
class RecordPlanLessonsForm implements TaskForm<RecordLessons> {

	private static final LessonRules RULES = new LessonRules("Kế hoạch, mục III.1");

	private final Pilots pilots;

	private final Plans plans;

	private final Lessons lessons;

	private final StoredFiles files;

	private final DaihoiClock clock;

	RecordPlanLessonsForm(Pilots pilots, Plans plans, Lessons lessons, StoredFiles files, DaihoiClock clock) {
		this.pilots = pilots;
		this.plans = plans;
		this.lessons = lessons;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_recordPlanLessons";
	}

	@Override
	public Class<RecordLessons> type() {
		return RecordLessons.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param allHeld whether every pilot has a recorded congress
	 */
	record Shown(String title, List<PlanPilot> pilots, boolean allHeld) {
	}

	@Override
	public Object show(TaskContext task) {
		List<PlanPilot> named = this.pilots.ofPlan(task.plan());
		return new Shown(this.plans.document(task.plan()).title(), named, missing(named).isEmpty());
	}

	private static List<String> missing(List<PlanPilot> pilots) {
		return pilots.stream().filter((pilot) -> !pilot.isHeld()).map(PlanPilot::name).toList();
	}

	private static List<String> held(List<PlanPilot> pilots) {
		return pilots.stream().filter(PlanPilot::isHeld).map(PlanPilot::name).toList();
	}

	@Override
	public List<Finding> check(TaskContext task, RecordLessons form) {
		List<Finding> findings = new ArrayList<>(this.files.check(task.taskId(), "papers", form.papers()));
		List<PlanPilot> named = this.pilots.ofPlan(task.plan());
		findings.addAll(RULES.check(form, held(named), missing(named)));
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, RecordLessons form) {
		boolean allHeld = missing(this.pilots.ofPlan(task.plan())).isEmpty();
		this.lessons.record(task.plan(), this.plans.document(task.plan()).issuer(),
				form.asLesson(allHeld, this.clock.today()));
		this.files.attach(form.papers(), "pilotLessons");
		return Map.of();
	}

}
