package vn.daihoi.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.DayConsequences;
import vn.daihoi.congress.MadeKnown;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.notice.NoticeRules;
import vn.daihoi.notice.OpeningDays;
import vn.daihoi.notice.PilotsFirst;
import vn.daihoi.personnel.PersonnelRules;
import vn.daihoi.plan.CongressWindow;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * A branch proposes the day of its congress: inside the plan's window, and late enough
 * for the notice.
 */
@Component
class ProposeDateForm implements TaskForm<ProposeDate> {

	private static final int MOST_MEMBERS = 999;

	private final Congresses congresses;

	private final Milestones milestones;

	private final MadeKnown madeKnown;

	private final Plans plans;

	private final PersonnelRules personnel;

	private final NoticeRules notices;

	private final OpeningDays days;

	private final PilotsFirst pilots;

	private final DayConsequences consequences;

	private final TermRules terms;

	private final DaihoiClock clock;

	ProposeDateForm(Congresses congresses, Milestones milestones, MadeKnown madeKnown, Plans plans,
			PersonnelRules personnel, NoticeRules notices, OpeningDays days, PilotsFirst pilots,
			DayConsequences consequences, TermRules terms, DaihoiClock clock) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.madeKnown = madeKnown;
		this.plans = plans;
		this.personnel = personnel;
		this.notices = notices;
		this.days = days;
		this.pilots = pilots;
		this.consequences = consequences;
		this.terms = terms;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_proposeDate";
	}

	@Override
	public Class<ProposeDate> type() {
		return ProposeDate.class;
	}

	/**
	 * What the form proposes.
	 *
	 * @param elections whether a committee is elected; otherwise its size is the present
	 * one
	 * @param earliest the first day for which a notice given today is early enough
	 */
	record Shown(Congress congress, boolean elections, int suggestedSeats, int maxSeats, LocalDate windowFrom,
			LocalDate windowTo, LocalDate earliest, String returned) {
	}

	@Override
	public Object show(TaskContext task) {
		Congress congress = this.congresses.get(task.subject());
		CongressWindow window = window(task.subject());
		var size = this.personnel.committeeSize(task.plan());
		return new Shown(congress, elects(task), size.suggestedSeats(congress.officialMembers()),
				size.maxSeats(congress.officialMembers()), window.from(), window.lastDay(), earliest(task),
				this.congresses.returned(task.subject()));
	}

	private boolean elects(TaskContext task) {
		return this.plans.document(task.plan()).electsCommittee();
	}

	private CongressWindow window(String congress) {
		return this.plans.documentFor(congress).window();
	}

	private LocalDate earliest(TaskContext task) {
		LocalDate byNotice = this.notices.period(CongressId.of(task.subject())).earliestOpening(this.clock.today());
		LocalDate from = window(task.subject()).from();
		return (from != null && from.isAfter(byNotice)) ? from : byNotice;
	}

	@Override
	public List<Finding> check(TaskContext task, ProposeDate form) {
		var size = this.personnel.committeeSize(task.plan());
		List<Finding> findings = new ArrayList<>(elects(task) ? size.check(form.officialMembers(), form.seats())
				: size.checkBranch(form.officialMembers()));
		findings.addAll(checkDay(CongressId.of(task.subject()), form));
		findings.addAll(checkCount("officialMembers", form.officialMembers()));
		findings.addAll(checkCount("probationaryMembers", form.probationaryMembers()));
		return findings;
	}

	private static List<Finding> checkCount(String field, int members) {
		boolean possible = members >= 0 && members <= MOST_MEMBERS;
		return possible ? List.of() : List.of(Finding.error("MEMBERS", field,
				"Số đảng viên của một chi bộ phải từ 0 đến " + MOST_MEMBERS + "; hãy đối chiếu danh sách", ""));
	}

	private List<Finding> checkDay(CongressId id, ProposeDate form) {
		List<Finding> findings = new ArrayList<>(this.days.check(id, form.openingDate()));
		if (Finding.errors(findings).isEmpty()) {
			findings.addAll(this.notices.checkProposed(id, this.clock.today(), form.openingDate()));
		}
		if (Finding.errors(findings).isEmpty()) {
			findings.addAll(this.pilots.check(id, form.openingDate()));
			findings.addAll(this.terms.check(id.organization(), form.openingDate()));
			findings
				.addAll(this.consequences.of(this.congresses.get(id.toString()), form.openingDate(), form.session()));
		}
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, ProposeDate form) {
		Congress known = this.congresses.get(task.subject());
		this.congresses.propose(new Congress(known.id(), known.planCode(), known.organizationCode(), known.unitCode(),
				form.officialMembers(), form.probationaryMembers(), form.seats(), form.openingDate(), form.session(),
				form.venue().strip(), form.phone()));
		this.madeKnown.mark(known.id(), Boolean.TRUE.equals(form.planMadeKnown()));
		this.milestones.reach(known.id(), Milestone.DATE_PROPOSED, this.clock.today());
		return personnel(this.milestones.of(known.id()), elects(task));
	}

	/** What was prepared for an earlier day holds; personnel goes on where it stands. */
	private static Map<String, Object> personnel(Map<Milestone, LocalDate> reached, boolean elections) {
		return Map.of("personnelAgreed", reached.containsKey(Milestone.PERSONNEL_AGREED), "personnelStep",
				elections ? step(reached) : "none");
	}

	private static String step(Map<Milestone, LocalDate> reached) {
		if (reached.containsKey(Milestone.PERSONNEL_AGREED)) {
			return "agreed";
		}
		if (!reached.containsKey(Milestone.DRAFT_PLAN_SENT)) {
			return "personnelPlan";
		}
		return reached.containsKey(Milestone.BRANCH_VOTED) ? "dossier" : "branchVote";
	}

}
