package vn.daihoi.replanning;

import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.transaction.support.TransactionTemplate;

import vn.daihoi.calendar.CalendarChange;
import vn.daihoi.calendar.ChangeCalendar;
import vn.daihoi.calendar.DayKind;
import vn.daihoi.replanning.DeadlineChange.State;
import vn.daihoi.replanning.ProposeChange.Kind;
import vn.daihoi.replanning.ProposeChange.NewDay;

/** A holiday among the days before every congress, added as its drawing does. */
class AddedHoliday {

	private static final LocalDate DAY = LocalDate.of(2024, 11, 20);

	private static final String PLAN = RunningCongresses.PLAN;

	static final ProposeChange PROPOSAL = new ProposeChange(Kind.CALENDAR, null, null, null, null, null,
			List.of(new NewDay(DAY, DayKind.HOLIDAY, "Ngày nghỉ mới", true)), List.of(), "Thông báo mới", "12-TB/HU",
			true, List.of(), null);

	private final DeadlineChanges changes;

	private final CarryOut carryOut;

	private final ChangeCalendar calendar;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final TransactionTemplate transaction;

	AddedHoliday(DeadlineChanges changes, CarryOut carryOut, ChangeCalendar calendar, RuntimeService runtime,
			ManagementService management, TransactionTemplate transaction) {
		this.changes = changes;
		this.carryOut = carryOut;
		this.calendar = calendar;
		this.runtime = runtime;
		this.management = management;
		this.transaction = transaction;
	}

	void propose() {
		this.changes.propose(PLAN, PROPOSAL, "dieuchinh", null);
	}

	/** As the form of the decision begins it, then job after job. */
	void carryOut() {
		this.transaction.executeWithoutResult((status) -> begin(this.changes.open(PLAN).orElseThrow()));
		for (List<Job> next = next(); !next.isEmpty(); next = next()) {
			this.management.executeJob(next.get(0).getId());
		}
	}

	private void begin(DeadlineChange change) {
		this.changes.decide(change.id(), State.APPLYING, "bantochuc", null);
		this.carryOut.begin(change);
		this.runtime.createProcessInstanceByKey("deadlineChange")
			.businessKey(PLAN)
			.startBeforeActivity("serviceTask_applyChange")
			.setVariable("changeId", change.id())
			.execute();
	}

	private List<Job> next() {
		return this.management.createJobQuery().activityId("serviceTask_applyChange").list();
	}

	/** Only in the calendar; whoever calls this has put the rows back. */
	void takeBack() {
		this.transaction
			.executeWithoutResult((status) -> this.calendar.change(List.of(CalendarChange.toOrdinary(DAY))));
	}

}
