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

/**
 * Due dates of tasks, from named rules; process files call it. A task is due at the end
 * of the earliest day its rules give.
 */
@Component
public class DueDates {

	private final Deadlines deadlines;

	DueDates(Deadlines deadlines) {
		this.deadlines = deadlines;
	}

	/**
	 * When the task that an execution stands at is due.
	 * @param rules the ids of its rules, separated by commas
	 * @return null while none of the rules can be counted yet
	 */
	public Date of(DelegateExecution execution, String rules) {
		List<String> ids = Stream.of(rules.split(",")).map(String::strip).toList();
		List<ComputedDeadline> computed = this.deadlines.schedule(execution.getProcessBusinessKey(),
				execution.getCurrentActivityId(), ids);
		return computed.isEmpty() ? null : Date.from(endOf(ComputedDeadline.earliest(computed).date()));
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
