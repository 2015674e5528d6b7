package vn.daihoi.partycongress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.Meetings;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.RulesOfDay;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.Organizations;
import vn.daihoi.plan.CongressContents;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Topic;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;
import vn.daihoi.voting.Bodies;
import vn.daihoi.voting.PlannedBody;

/** The convening committee prepares what is elected, and sends its personnel plan up. */
@Component
class PlanElectionsForm implements TaskForm<PlanElections> {

	static final String PURPOSE = "personnelPlan";

	private static final int MOST_SEATS = 500;

	private final Bodies bodies;

	private final PreparedPersons persons;

	private final Plans plans;

	private final Organizations organizations;

	private final Meetings meetings;

	private final Milestones milestones;

	private final RulesOfDay rulesOfDay;

	private final StoredFiles files;

	private final DaihoiClock clock;

	PlanElectionsForm(Bodies bodies, PreparedPersons persons, Plans plans, Organizations organizations,
			Meetings meetings, Milestones milestones, RulesOfDay rulesOfDay, StoredFiles files, DaihoiClock clock) {
		this.bodies = bodies;
		this.persons = persons;
		this.plans = plans;
		this.organizations = organizations;
		this.meetings = meetings;
		this.milestones = milestones;
		this.rulesOfDay = rulesOfDay;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_planElections";
	}

	@Override
	public Class<PlanElections> type() {
		return PlanElections.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param bodies as planned before, or as the plan asks for
	 * @param returned what the superior wants to be changed; null when nothing came back
	 */
	record Shown(List<?> bodies, String returned) {
	}

	@Override
	public Object show(TaskContext task) {
		List<PlannedBody> planned = this.bodies.planned(task.subject());
		String returned = this.meetings.of(task.subject())
			.stream()
			.filter((meeting) -> meeting.purpose().equals(AgreeElectionsForm.PURPOSE))
			.reduce((first, last) -> last)
			.filter((meeting) -> meeting.outcome().equals(AgreeElections.Outcome.RETURNED.name()))
			.map(Meeting::remarks)
			.orElse(null);
		return new Shown(planned.isEmpty() ? order(task).proposed() : planned, returned);
	}

	private ElectionOrder order(TaskContext task) {
		return new ElectionOrder(this.plans.documentFor(task.subject()),
				this.organizations.find(task.organization()).orElseThrow().name(), clause(task));
	}

	private String clause(TaskContext task) {
		return this.rulesOfDay.of(Topic.ELECTION_REG, task.subject()).cite("");
	}

	@Override
	public List<Finding> check(TaskContext task, PlanElections form) {
		List<Finding> findings = new ArrayList<>(order(task).check(form.bodies()));
		for (int at = 0; at < form.bodies().size(); at++) {
			findings.addAll(check(form.bodies().get(at), "bodies[" + at + "]"));
			CongressContents
				.check(this.plans.documentFor(task.subject()), form.bodies().get(at).election().content(),
						"bodies[" + at + "].election")
				.ifPresent(findings::add);
		}
		findings.addAll(this.persons.check(task.subject(), form.planned()));
		if (form.papers().isEmpty()) {
			findings.add(Finding.error("FILE", "papers", "Chưa có phương án nhân sự; hãy tải lên", clause(task)));
		}
		findings.addAll(this.files.check(task.taskId(), "papers", form.papers()));
		return findings;
	}

	private static List<Finding> check(PlanElections.Body body, String field) {
		List<Finding> findings = new ArrayList<>();
		List<String> names = body.names().stream().map(String::strip).toList();
		int most = body.election().isOnePost() ? 1 : MOST_SEATS;
		if (body.seats() < 1 || body.seats() > most) {
			findings.add(error(field + ".seats", "Số lượng cần bầu phải từ 1 đến %d; hãy ghi lại".formatted(most)));
		}
		if (names.stream().anyMatch(String::isEmpty) || names.stream().distinct().count() != names.size()) {
			findings.add(error(field + ".names", "Danh sách có dòng trống hoặc tên ghi hai lần; mỗi người một dòng"));
		}
		return findings;
	}

	private static Finding error(String field, String text) {
		return Finding.error("BODY", field, text, "");
	}

	@Override
	public Map<String, Object> submit(TaskContext task, PlanElections form) {
		this.bodies.plan(task.subject(), form.planned());
		this.files.attach(form.papers(), PURPOSE);
		this.milestones.withdraw(task.subject(), Milestone.PERSONNEL_AGREED);
		this.milestones.reach(task.subject(), Milestone.DRAFT_PLAN_SENT, this.clock.today());
		this.milestones.reach(task.subject(), Milestone.DOSSIER_SENT, this.clock.today());
		return Map.of();
	}

}
