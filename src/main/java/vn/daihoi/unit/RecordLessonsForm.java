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
import vn.daihoi.congress.Lesson;
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

	private static final String CLAUSE = "Kế hoạch, mục III.1";

	private static final int MOST_CHARACTERS = 10_000;

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
	 * @param waiting how many branches of the unit have their congress still to come
	 */
	record Shown(String pilot, LocalDate openingDate, LocalDate heldOn, long waiting) {
	}

	@Override
	public Object show(TaskContext task) {
		Optional<Congress> pilot = pilot(task);
		return new Shown(name(task), pilot.map(Congress::openingDate).orElse(null), heldOn(task).orElse(null),
				waiting(task));
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
		boolean held = heldOn(task).isPresent();
		if (held && !form.hasLessons()) {
			findings.add(Finding.error("LESSONS", "lessons",
					name(task) + " đã đại hội; hãy ghi vài dòng rút kinh nghiệm", CLAUSE));
		}
		if (!held && !form.hasReason()) {
			findings.add(Finding.error("REASON", "reason", name(task) + " chưa có kết quả đại hội điểm; hãy ghi lý do",
					CLAUSE));
		}
		if (form.hasLessons() && !canBeKept(form.lessons())) {
			findings.add(Finding.error("LESSONS", "lessons",
					"Nội dung dài quá 10.000 ký tự hoặc có ký tự không dùng được; hãy ghi gọn lại, phần dài gửi bằng tệp",
					""));
		}
		return findings;
	}

	private static boolean canBeKept(String text) {
		return text.length() <= MOST_CHARACTERS && text.indexOf('\0') < 0;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, RecordLessons form) {
		boolean held = heldOn(task).isPresent();
		this.lessons.record(task.plan(), task.organization(),
				new Lesson(form.hasLessons() ? form.lessons().strip() : null, held ? null : form.reason().strip(),
						this.clock.today()));
		this.files.attach(form.papers(), "pilotLessons");
		return Map.of();
	}

}
