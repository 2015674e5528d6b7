package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Lessons;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.Pilots;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The committee writes down what its pilot teaches the branches whose congress is to
 * come, or why the pilot was not held.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.1.
 */
@Component
class RecordLessonsForm implements TaskForm<RecordLessons> {

	private static final LessonRules RULES = new LessonRules("Kế hoạch, mục III.1");

	private final Pilots pilots;

	private final Congresses congresses;

	private final Milestones milestones;

	private final Organizations organizations;

	private final Lessons lessons;

	private final StoredFiles files;

	private final DaihoiClock clock;

	RecordLessonsForm(Pilots pilots, Congresses congresses, Milestones milestones, Organizations organizations,
			Lessons lessons, StoredFiles files, DaihoiClock clock) {
		this.pilots = pilots;
		this.congresses = congresses;
		this.milestones = milestones;
		this.organizations = organizations;
		this.lessons = lessons;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_recordLessons";
	}

	@Override
	public Class<RecordLessons> type() {
		return RecordLessons.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param pilot the name of the pilot branch
	 * @param openingDate the day that was meant for it; null while it has none
	 * @param heldOn null when no result of it is recorded
	 * @param lapsed why nobody waits for it any more, though it has not met; null
	 * otherwise
	 * @param waiting how many branches of the unit have their congress still to come
	 */
	record Shown(String pilot, LocalDate openingDate, LocalDate heldOn, String lapsed, long waiting) {
	}

	@Override
	public Object show(TaskContext task) {
		Optional<Congress> pilot = pilot(task);
		return new Shown(name(task), pilot.map(Congress::openingDate).orElse(null), heldOn(task).orElse(null),
				lapsed(task), waiting(task));
	}

	private String lapsed(TaskContext task) {
		return heldOn(task).isPresent() ? null : this.pilots.lapsed(task.plan(), task.organization()).orElse(null);
	}

	private Optional<Congress> pilot(TaskContext task) {
		return this.pilots.ofUnit(task.plan(), task.organization())
			.flatMap((pilot) -> this.congresses.find(pilot.toString()));
	}

	private String name(TaskContext task) {
		return pilot(task).flatMap((pilot) -> this.organizations.find(pilot.organizationCode()))
			.map(Organization::name)
			.orElse("Chi bộ đại hội điểm");
	}

	private Optional<LocalDate> heldOn(TaskContext task) {
		return pilot(task).flatMap((pilot) -> this.milestones.day(pilot.id(), Milestone.HELD));
	}

	private long waiting(TaskContext task) {
		return this.congresses.ofUnit(task.plan(), task.organization())
			.stream()
			.filter((congress) -> this.milestones.day(congress.id(), Milestone.HELD).isEmpty())
			.count();
	}

	@Override
	public List<Finding> check(TaskContext task, RecordLessons form) {
		List<Finding> findings = new ArrayList<>(this.files.check(task.taskId(), "papers", form.papers()));
		List<String> names = List.of(name(task));
		findings.addAll(
				heldOn(task).isPresent() ? RULES.check(form, names, List.of()) : RULES.check(form, List.of(), names));
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, RecordLessons form) {
		this.lessons.record(task.plan(), task.organization(),
				form.asLesson(heldOn(task).isPresent(), this.clock.today()));
		this.files.attach(form.papers(), "pilotLessons");
		return Map.of();
	}

}
