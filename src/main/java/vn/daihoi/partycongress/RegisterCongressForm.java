package vn.daihoi.partycongress;

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
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.notice.NoticeRules;
import vn.daihoi.notice.OpeningDays;
import vn.daihoi.notice.PilotsFirst;
import vn.daihoi.plan.CongressType;
import vn.daihoi.plan.CongressWindow;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * A party organisation proposes the day of its congress: inside the plan's window for
 * congresses of its kind, and late enough for the notice.
 */
@Component
class RegisterCongressForm implements TaskForm<RegisterCongress> {

	private final Congresses congresses;

	private final Milestones milestones;

	private final Plans plans;

	private final NoticeRules notices;

	private final OpeningDays days;

	private final PilotsFirst pilots;

	private final DayConsequences consequences;

	private final DaihoiClock clock;

	RegisterCongressForm(Congresses congresses, Milestones milestones, Plans plans, NoticeRules notices,
			OpeningDays days, PilotsFirst pilots, DayConsequences consequences, DaihoiClock clock) {
		this.congresses = congresses;
		this.milestones = milestones;
		this.plans = plans;
		this.notices = notices;
		this.days = days;
		this.pilots = pilots;
		this.consequences = consequences;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_registerCongress";
	}

	@Override
	public Class<RegisterCongress> type() {
		return RegisterCongress.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param congressType as the plan says or as it was chosen; null where nobody has
	 * @param windowFrom null where the plan only says until when
	 */
	record Shown(Congress congress, CongressType congressType, LocalDate windowFrom, LocalDate windowTo,
			String returned) {
	}

	@Override
	public Object show(TaskContext task) {
		CongressWindow window = this.plans.documentFor(task.subject()).window();
		CongressType planned = this.plans.document(task.plan()).congressType();
		return new Shown(this.congresses.get(task.subject()),
				this.congresses.type(task.subject()).map(CongressType::valueOf).orElse(planned), window.from(),
				window.lastDay(), this.congresses.returned(task.subject()));
	}

	@Override
	public List<Finding> check(TaskContext task, RegisterCongress form) {
		CongressId id = CongressId.of(task.subject());
		List<Finding> findings = new ArrayList<>(this.days.check(id, form.openingDate()));
		if (Finding.errors(findings).isEmpty()) {
			findings.addAll(this.pilots.check(id, form.openingDate()));
			findings.addAll(this.notices.checkProposed(id, this.clock.today(), form.openingDate()));
			findings
				.addAll(this.consequences.of(this.congresses.get(task.subject()), form.openingDate(), form.session()));
		}
		CongressType planned = this.plans.document(task.plan()).congressType();
		if (planned != null && planned != form.congressType()) {
			findings.add(Finding.error("X19", "congressType",
					"Kế hoạch đã định hình thức đại hội; hãy chọn đúng hình thức đó", "Kế hoạch"));
		}
		return findings;
	}

	/** Another day begins the preparation anew, so no agreement holds for it yet. */
	@Override
	public Map<String, Object> submit(TaskContext task, RegisterCongress form) {
		Congress known = this.congresses.get(task.subject());
		this.congresses.propose(new Congress(known.id(), known.planCode(), known.organizationCode(), known.unitCode(),
				known.officialMembers(), known.probationaryMembers(), known.seats(), form.openingDate(), form.session(),
				form.venue().strip(), form.phone()));
		this.congresses.decideType(known.id(), form.congressType().name());
		this.milestones.reach(known.id(), Milestone.DATE_PROPOSED, this.clock.today());
		return Map.of("byDelegates", form.congressType() == CongressType.DELEGATES, "personnelAgreed", false,
				"elections", this.plans.document(task.plan()).holdsElections());
	}

}
