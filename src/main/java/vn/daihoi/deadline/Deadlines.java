package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.OpeningChanged;
import vn.daihoi.congress.WorkEnded;
import vn.daihoi.plan.Plans;
import vn.daihoi.task.DueExplanations;
import vn.daihoi.task.TaskCompleted;

/**
 * The computed deadlines, tied to the tasks that they limit; recomputed from the legal
 * origin whenever that changes.
 */
@Repository
class Deadlines implements DueExplanations {

	private static final String OF_SUBJECT = "select %s from deadline where plan_code = ? and organization_code = ?";

	private static final String OF_ELEMENT = "%s where plan_code = ? and organization_code = ? and element = ?";

	private static final String UPDATE = """
			update deadline set due_on = :date, computed_from = :computedFrom, confirmed = :confirmed, internal = :internal,
				explanation = :explanation, element = :element,
				occurrence = case when due_on = :date then occurrence else occurrence + 1 end
			where plan_code = :plan and organization_code = :organization and rule = :ruleId""";

	private static final String INSERT = """
			insert into deadline (due_on, computed_from, confirmed, internal, explanation, element, plan_code,
				organization_code, rule)
			values (:date, :computedFrom, :confirmed, :internal, :explanation, :element, :plan, :organization, :ruleId)""";

	private static final String OWE_AGAIN = """
			update deadline set met_on = null, occurrence = occurrence + 1
			where plan_code = :plan and organization_code = :organization and rule in (:rules) and met_on is not null""";

	private final JdbcClient jdbc;

	private final DeadlineRules rules;

	private final DeadlineCalculator calculator;

	private final TriggerDates triggers;

	private final PlanMilestones milestones;

	private final Plans plans;

	private final ApplicationEventPublisher events;

	Deadlines(JdbcClient jdbc, DeadlineRules rules, DeadlineCalculator calculator, TriggerDates triggers,
			PlanMilestones milestones, Plans plans, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.calculator = calculator;
		this.triggers = triggers;
		this.milestones = milestones;
		this.plans = plans;
		this.events = events;
	}

	/**
	 * Computes the deadlines of a user task that is open now, by its element id, and
	 * keeps them with it; those whose origin is not known yet are left out. Whoever had
	 * met them before has to meet them again.
	 */
	List<ComputedDeadline> schedule(String subject, String element, List<String> ruleIds) {
		List<DeadlineRule> wanted = rules(subject, ruleIds);
		List<String> kept = kept(subject);
		if (!kept.isEmpty()) {
			owe(subject, wanted);
		}
		return compute(subject, element, wanted, kept);
	}

	private void owe(String subject, List<DeadlineRule> rules) {
		this.jdbc.sql(OWE_AGAIN)
			.param("plan", plan(subject))
			.param("organization", organization(subject))
			.param("rules", rules.stream().map(DeadlineRule::id).toList())
			.update();
	}

	/** What a task was to do by its deadlines is done. */
	@EventListener
	void meet(TaskCompleted task) {
		this.jdbc.sql(OF_ELEMENT.formatted("update deadline set met_on = ?") + " and met_on is null")
			.params(task.day(), plan(task.subject()), organization(task.subject()), task.element())
			.update();
	}

	@EventListener
	void release(WorkEnded ended) {
		this.jdbc.sql("delete from deadline where plan_code = ? and organization_code = ? and met_on is null")
			.params(plan(ended.subject()), organization(ended.subject()))
			.update();
	}

	private List<ComputedDeadline> compute(String subject, String element, List<DeadlineRule> rules,
			List<String> kept) {
		List<ComputedDeadline> computed = rules.stream().flatMap((rule) -> compute(subject, rule).stream()).toList();
		computed.forEach(
				(deadline) -> write(kept.contains(deadline.ruleId()) ? UPDATE : INSERT, subject, element, deadline));
		return computed;
	}

	private Optional<ComputedDeadline> compute(String subject, DeadlineRule rule) {
		return this.triggers.day(subject, rule.trigger())
			.map((day) -> this.calculator.compute(rule, day))
			.map((deadline) -> this.milestones.cited(plan(subject), rule.trigger(), deadline));
	}

	/**
	 * The day that a rule gives, of which nothing is kept; empty while it is not known.
	 */
	Optional<LocalDate> day(String subject, String ruleId) {
		return compute(subject, rules(subject, List.of(ruleId)).get(0)).map(ComputedDeadline::date);
	}

	private List<DeadlineRule> rules(String subject, List<String> ids) {
		return this.rules.of(ids, this.plans.document(plan(subject)).noticeRequiresAgreement());
	}

	/** The rules of which a deadline is kept. */
	private List<String> kept(String subject) {
		return this.jdbc.sql(OF_SUBJECT.formatted("rule"))
			.params(plan(subject), organization(subject))
			.query(String.class)
			.list();
	}

	private void write(String statement, String subject, String element, ComputedDeadline deadline) {
		this.jdbc.sql(statement)
			.param("date", deadline.date())
			.param("computedFrom", deadline.computedFrom())
			.param("confirmed", deadline.confirmed())
			.param("internal", deadline.internal())
			.param("explanation", deadline.explanation())
			.param("ruleId", deadline.ruleId())
			.param("element", element)
			.param("plan", plan(subject))
			.param("organization", organization(subject))
			.update();
	}

	@Override
	public List<String> of(String subject, String element) {
		return this.jdbc.sql(OF_SUBJECT.formatted("explanation") + " and element = ? order by due_on, rule")
			.params(plan(subject), organization(subject), element)
			.query(String.class)
			.list();
	}

	/**
	 * An opening moved: whatever is counted from it is counted again, and the tasks
	 * follow.
	 */
	@EventListener
	void recompute(OpeningChanged opening) {
		String subject = opening.congress();
		this.jdbc.sql(OF_SUBJECT.formatted("distinct element"))
			.params(plan(subject), organization(subject))
			.query(String.class)
			.list()
			.forEach((element) -> recompute(subject, element));
	}

	private void recompute(String subject, String element) {
		List<String> rules = this.jdbc.sql(OF_SUBJECT.formatted("rule") + " and element = ?")
			.params(plan(subject), organization(subject), element)
			.query(String.class)
			.list();
		List<ComputedDeadline> computed = compute(subject, element, rules(subject, rules), rules);
		if (!computed.isEmpty()) {
			this.events
				.publishEvent(new DueDateMoved(subject, element, DueDates.endOf(ComputedDeadline.earliest(computed))));
		}
	}

	private static String plan(String subject) {
		return subject.contains("/") ? CongressId.of(subject).plan() : subject;
	}

	private static String organization(String subject) {
		return subject.contains("/") ? CongressId.of(subject).organization() : "";
	}

}
