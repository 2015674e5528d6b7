package vn.daihoi.partycongress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.CongressResults.Outcome;
import vn.daihoi.election.DeliberationRules;
import vn.daihoi.election.Deliberations;
import vn.daihoi.election.Election;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.personnel.PersonnelRules;
import vn.daihoi.plan.CongressType;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;
import vn.daihoi.voting.Bodies;

/** Minutes and resolution of a congress; from its closing the limits are counted. */
@Component
class CloseCongressForm implements TaskForm<CloseCongress> {

	private final Congresses congresses;

	private final CongressResults results;

	private final Deliberations deliberations;

	private final DeliberationRules deliberationRules;

	private final Milestones milestones;

	private final Bodies bodies;

	private final PersonnelRules personnel;

	private final Plans plans;

	private final StoredFiles files;

	private final DaihoiClock clock;

	CloseCongressForm(Congresses congresses, CongressResults results, Deliberations deliberations,
			DeliberationRules deliberationRules, Milestones milestones, Bodies bodies, PersonnelRules personnel,
			Plans plans, StoredFiles files, DaihoiClock clock) {
		this.congresses = congresses;
		this.results = results;
		this.deliberations = deliberations;
		this.deliberationRules = deliberationRules;
		this.milestones = milestones;
		this.bodies = bodies;
		this.personnel = personnel;
		this.plans = plans;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_closeCongress";
	}

	@Override
	public Class<CloseCongress> type() {
		return CloseCongress.class;
	}

	@Override
	public boolean recordsWhatHappened() {
		return true;
	}

	/** What the form shows. */
	record Shown(LocalDate today, List<Outcome> outcomes) {
	}

	@Override
	public Object show(TaskContext task) {
		return new Shown(this.clock.today(), this.results.outcomes(task.subject()));
	}

	@Override
	public List<Finding> check(TaskContext task, CloseCongress form) {
		LocalDate opening = this.congresses.get(task.subject()).openingDate();
		List<Finding> findings = new ArrayList<>();
		if (form.closedOn().isAfter(this.clock.today()) || form.closedOn().isBefore(opening)) {
			findings.add(Finding.error("HELD", "closedOn",
					"Ngày bế mạc không thể trước ngày khai mạc hoặc sau hôm nay; hãy ghi theo biên bản", ""));
		}
		findings.addAll(checkLength(task, opening, form.closedOn()));
		findings.addAll(this.personnel.checkTargets(task.subject(), elected(task), "outcomes"));
		this.results.convened(task.subject())
			.ifPresent((members) -> findings
				.addAll(this.deliberationRules.check(form.deliberation(), type(task), members, form.closedOn())));
		if (form.minutes().isEmpty()) {
			findings.add(Finding.error("FILE", "minutes", "Chưa có biên bản, nghị quyết đại hội; hãy tải lên", ""));
		}
		findings.addAll(this.files.check(task.taskId(), "minutes", form.minutes()));
		return findings;
	}

	private CongressType type(TaskContext task) {
		return this.congresses.type(task.subject()).map(CongressType::valueOf).orElse(CongressType.MEMBERS);
	}

	/** Those on the new committee. */
	private List<String> elected(TaskContext task) {
		return this.results.outcomes(task.subject())
			.stream()
			.filter((one) -> one.election() == Election.EXECUTIVE_COMMITTEE && one.hasEnoughVotes())
			.map(Outcome::name)
			.distinct()
			.toList();
	}

	private List<Finding> checkLength(TaskContext task, LocalDate opening, LocalDate closedOn) {
		Integer most = this.plans.documentFor(task.subject()).maxDurationDays();
		return (most == null || closedOn.isBefore(opening.plusDays(most))) ? List.of() : List.of(Finding.warning("DL07",
				"closedOn", "Đại hội kéo dài quá %02d ngày; hãy đối chiếu biên bản".formatted(most), "Kế hoạch"));
	}

	@Override
	public Map<String, Object> submit(TaskContext task, CloseCongress form) {
		this.results.close(task.subject(), form.closedOn());
		this.deliberations.record(task.subject(), type(task), form.closedOn(), form.deliberation());
		this.files.attach(form.minutes(), "congressMinutes");
		this.milestones.reach(task.subject(), Milestone.HELD, form.closedOn());
		this.milestones.reach(task.subject(), Milestone.RESULT_RECORDED, this.clock.today());
		boolean elections = hasElections(task);
		if (!elections) {
			this.milestones.reach(task.subject(), Milestone.COMPLETED, this.clock.today());
		}
		return Map.of("elections", elections);
	}

	/** Whoever was elected, or still is at the first meeting, is to be ratified. */
	private boolean hasElections(TaskContext task) {
		return this.plans.document(task.plan()).electsCommittee() || !this.bodies.planned(task.subject()).isEmpty();
	}

}
