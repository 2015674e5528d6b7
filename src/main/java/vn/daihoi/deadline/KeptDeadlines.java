package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.CongressChanged;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.WorkEnded;
import vn.daihoi.task.DueExplanations;
import vn.daihoi.task.TaskCompleted;

/** The computed deadlines as they are kept, tied to the tasks that they limit. */
@Repository
class KeptDeadlines implements DueExplanations {

	private static final String OF_SUBJECT = " where plan_code = :plan and organization_code = :organization";

	private static final String OF_ELEMENT = OF_SUBJECT + " and element = :element";

	private static final String EXPLAINED = """
			select explanation, earlier_due as earlierDue,
				(select c.number from deadline_change c where c.id = change_id) as number,
				(select c.reason from deadline_change c where c.id = change_id) as reason
			from deadline""" + OF_ELEMENT + " order by due_on, rule";

	private static final String UPDATE = """
			update deadline set due_on = :date, computed_from = :computedFrom, confirmed = :confirmed, internal = :internal,
				explanation = :explanation, clause = :clause, element = :element,
				change_id = case when due_on = :date then change_id end,
				earlier_due = case when due_on = :date then earlier_due end,
				occurrence = case when due_on = :date then occurrence else occurrence + 1 end
			"""
			+ OF_SUBJECT + " and rule = :ruleId";

	private static final String INSERT = """
			insert into deadline (due_on, computed_from, confirmed, internal, explanation, clause, element, plan_code,
				organization_code, rule)
			values (:date, :computedFrom, :confirmed, :internal, :explanation, :clause, :element, :plan, :organization,
				:ruleId)""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	KeptDeadlines(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	private JdbcClient.StatementSpec about(String subject, String sql) {
		return this.jdbc.sql(sql)
			.param("plan", CongressId.planOf(subject))
			.param("organization", CongressId.organizationOf(subject));
	}

	@Override
	public List<String> of(String subject, String element) {
		return about(subject, EXPLAINED).param("element", element)
			.query(Explained.class)
			.list()
			.stream()
			.map(Explained::sentence)
			.toList();
	}

	/**
	 * How a day came about.
	 *
	 * @param earlierDue the day before it was changed first; null when it was not
	 */
	record Explained(String explanation, @Nullable LocalDate earlierDue, @Nullable String number,
			@Nullable String reason) {

		String sentence() {
			return (this.earlierDue == null) ? this.explanation
					: this.explanation + "; đã điều chỉnh, ban đầu %s, theo số %s: %s"
						.formatted(VietnameseDate.of(this.earlierDue), this.number, this.reason);
		}

	}

	/** The rules of which a deadline is kept. */
	List<String> rules(String subject) {
		return about(subject, "select rule from deadline" + OF_SUBJECT).query(String.class).list();
	}

	/** Those of them that limit one task. */
	List<String> rules(String subject, String element) {
		return about(subject, "select rule from deadline" + OF_ELEMENT).param("element", element)
			.query(String.class)
			.list();
	}

	/** The rules that are met. */
	Set<String> met(String subject) {
		return Set.copyOf(
				about(subject, "select rule from deadline" + OF_SUBJECT + " and met_on is not null").query(String.class)
					.list());
	}

	/** The tasks that something limits. */
	List<String> elements(String subject) {
		return about(subject, "select distinct element from deadline" + OF_SUBJECT).query(String.class).list();
	}

	/** The tasks that a rule limits which is not met yet. */
	List<String> owedElements(String subject, String rule) {
		return about(subject, "select element from deadline" + OF_SUBJECT + " and rule = :rule and met_on is null")
			.param("rule", rule)
			.query(String.class)
			.list();
	}

	void add(String subject, String element, ComputedDeadline deadline) {
		write(INSERT, subject, element, deadline);
	}

	/** The day of a rule of which a deadline is kept is another one now. */
	void change(String subject, String element, ComputedDeadline deadline) {
		write(UPDATE, subject, element, deadline);
	}

	private void write(String statement, String subject, String element, ComputedDeadline deadline) {
		about(subject, statement).param("date", deadline.date())
			.param("computedFrom", deadline.computedFrom())
			.param("confirmed", deadline.confirmed())
			.param("internal", deadline.internal())
			.param("explanation", deadline.explanation())
			.param("clause", deadline.clause())
			.param("ruleId", deadline.ruleId())
			.param("element", element)
			.update();
		this.events.publishEvent(new CongressChanged(subject));
	}

	/** Whoever had met a deadline of these rules has to meet it again. */
	void oweAgain(String subject, List<String> rules) {
		about(subject, "update deadline set met_on = null, occurrence = occurrence + 1" + OF_SUBJECT
				+ " and rule in (:rules) and met_on is not null")
			.param("rules", rules)
			.update();
		this.events.publishEvent(new CongressChanged(subject));
	}

	/** What a task was to do by its deadlines is done. */
	@EventListener
	void meet(TaskCompleted task) {
		about(task.subject(), "update deadline set met_on = :day" + OF_ELEMENT + " and met_on is null")
			.param("day", task.day())
			.param("element", task.element())
			.update();
		this.events.publishEvent(new CongressChanged(task.subject()));
	}

	@EventListener
	void release(WorkEnded ended) {
		about(ended.subject(), "delete from deadline" + OF_SUBJECT + " and met_on is null").update();
		this.events.publishEvent(new CongressChanged(ended.subject()));
	}

}
