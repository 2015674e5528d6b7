package vn.daihoi.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.DayConsequences;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.congress.Pilots;
import vn.daihoi.organization.Organizations;
import vn.daihoi.notice.PilotsFirst;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.DecisionForm;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.Tasks;

/**
 * The committee accepts proposed days, branch by branch; with an accepted day the branch
 * may give its notice.
 */
class AcceptDatesForm extends DecisionForm<AcceptDates, AcceptDates.Row> {

	private final String element;

	private final boolean isChange;

	private final Congresses congresses;

	private final Milestones milestones;

	private final Organizations organizations;

	private final DayConsequences consequences;

	private final TermRules terms;

	private final BasisRules bases;

	private final Pilots pilots;

	private final PilotsFirst pilotsFirst;

	private final DaihoiClock clock;

	/**
	 * @param isChange whether an earlier day holds until another one is accepted
	 */
	AcceptDatesForm(String element, boolean isChange, Tasks tasks, ObjectMapper json, Congresses congresses,
			Milestones milestones, Organizations organizations, DayConsequences consequences, TermRules terms,
			BasisRules bases, Pilots pilots, PilotsFirst pilotsFirst, DaihoiClock clock) {
		super(tasks, json);
		this.element = element;
		this.isChange = isChange;
		this.congresses = congresses;
		this.milestones = milestones;
		this.organizations = organizations;
		this.consequences = consequences;
		this.terms = terms;
		this.bases = bases;
		this.pilots = pilots;
		this.pilotsFirst = pilotsFirst;
		this.clock = clock;
	}

	@Override
	public String element() {
		return this.element;
	}

	@Override
	public Class<AcceptDates> type() {
		return AcceptDates.class;
	}

	/**
	 * A proposed day as the committee reads it.
	 *
	 * @param noticeGivenOn when the branch gave notice of it; null before a notice
	 * @param changedFrom the other day that was accepted before; null when there was none
	 * @param consequences what follows from accepting another day
	 * @param term what the day does to the branch's term
	 * @param bases which bases of the plan no longer hold on the day
	 * @param lessons that pilots come first, where nothing was drawn from them yet
	 * @param party who is to meet, of a party organisation; null for a branch
	 * @param pilotOn the day wished for it as a pilot; null where it is none, or none is
	 * wished
	 */
	record Proposed(String branch, Congress congress, String sessionLabel, LocalDate noticeGivenOn,
			LocalDate changedFrom, List<Finding> consequences, List<Finding> term, List<Finding> bases,
			List<Finding> lessons, String party, LocalDate pilotOn) {
	}

	@Override
	protected Object about(TaskContext task) {
		Congress congress = this.congresses.get(task.subject());
		String branch = this.organizations.find(congress.organizationCode()).orElseThrow().name();
		return new Proposed(branch, congress, congress.session().label(),
				this.milestones.day(task.subject(), Milestone.NOTIFIED).orElse(null),
				this.consequences.from(congress, congress.openingDate()).orElse(null),
				this.consequences.of(congress, congress.openingDate(), congress.session()),
				this.terms.check(congress.organizationCode(), congress.openingDate()),
				this.bases.check(congress.planCode(), congress.openingDate()),
				this.pilotsFirst.check(congress.key(), congress.openingDate()),
				this.congresses.type(task.subject()).map(CongressType::valueOf).map(CongressType::label).orElse(null),
				this.pilots.wishedDay(congress.key()).orElse(null));
	}

	@Override
	protected List<Finding> checkAll(TaskContext task, AcceptDates form) {
		return List.of();
	}

	@Override
	protected List<Finding> checkRow(TaskContext task, AcceptDates form, AcceptDates.Row row) {
		boolean explained = row.accepted() || (row.reason() != null && !row.reason().isBlank());
		return explained ? List.of() : List.of(Finding.error("REASON", "reason",
				"Không nhận ngày thì ghi lý do và ngày đề nghị, để chi bộ chọn lại", "Kế hoạch, mục III.7"));
	}

	@Override
	protected Map<String, Object> decide(TaskContext task, AcceptDates form, AcceptDates.Row row) {
		if (row.accepted()) {
			this.congresses.acceptOpening(task.subject());
			this.milestones.withdraw(task.subject(), Milestone.POSTPONED);
			this.milestones.reach(task.subject(), Milestone.DATE_ACCEPTED, this.clock.today());
		}
		else {
			this.milestones.withdraw(task.subject(), Milestone.DATE_ACCEPTED);
			this.congresses.returnDate(task.subject(), row.reason());
			keepEarlierDay(this.congresses.get(task.subject()));
		}
		return Map.of("dateAccepted", row.accepted());
	}

	/** A changed day that is not accepted leaves the earlier one; its notice falls. */
	private void keepEarlierDay(Congress congress) {
		if (this.isChange) {
			this.consequences.from(congress, congress.openingDate()).ifPresent((earlier) -> {
				this.milestones.withdraw(congress.id(), Milestone.NOTIFIED);
				this.congresses.moveOpening(congress.id(), earlier);
				this.milestones.reach(congress.id(), Milestone.DATE_ACCEPTED, this.clock.today());
			});
		}
	}

}
