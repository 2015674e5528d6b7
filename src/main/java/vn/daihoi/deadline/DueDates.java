package vn.daihoi.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;

/**
 * Due dates of tasks, from named rules; process files call it. A task is due at the end
 * of the earliest day its rules give.
 */
@Component
public class DueDates {

	private final Deadlines deadlines;

	private final Milestones milestones;

	DueDates(Deadlines deadlines, Milestones milestones) {
		this.deadlines = deadlines;
		this.milestones = milestones;
	}

	/**
	 * When the task that an execution stands at is due.
	 * @param rules the ids of its rules, separated by commas; behind a bar those that
	 * hold once the congress is held
	 * @return null while none of the rules can be counted yet
	 */
	public Date of(DelegateExecution execution, String rules) {
		String subject = execution.getProcessBusinessKey();
		List<ComputedDeadline> computed = this.deadlines.schedule(subject, execution.getCurrentActivityId(),
				ids(holding(subject, rules)));
		return computed.isEmpty() ? null : Date.from(endOf(ComputedDeadline.earliest(computed).date()));
	}

	/**
	 * Keeps the deadlines of a task before it arises, so that whoever never comes as far
	 * is late all the same.
	 * @param element the task, which must be done in the same process
	 * @param rules the ids of its rules, separated by commas
	 */
	public void foresee(DelegateExecution execution, String element, String rules) {
		this.deadlines.schedule(execution.getProcessBusinessKey(), element, ids(rules));
	}

	private static List<String> ids(String rules) {
		return Stream.of(rules.split(",")).map(String::strip).toList();
	}

	private String holding(String subject, String rules) {
		int bar = rules.indexOf('|');
		if (bar < 0) {
			return rules;
		}
		boolean held = this.milestones.day(subject, Milestone.HELD).isPresent();
		return held ? rules.substring(bar + 1) : rules.substring(0, bar);
	}

	/**
	 * The day that a rule gives for a plan, a committee or a congress; empty while it
	 * cannot be counted.
	 */
	public Optional<LocalDate> day(String subject, String rule) {
		return this.deadlines.day(subject, rule);
	}

	static Instant endOf(LocalDate day) {
		return day.atTime(LocalTime.of(23, 59)).atZone(DaihoiClock.VIETNAM).toInstant();
	}

}
