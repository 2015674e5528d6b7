package vn.daihoi.notification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.deadline.OwedSql;

/** The limits of which something is still to be said. */
@Repository
class OwedDuties {

	/**
	 * Of several limits on the same work only the first one is spoken of; when it was let
	 * pass, the next.
	 */
	private static final String FIRST = """
			and not exists (select 1 from deadline e where e.plan_code = d.plan_code
				and e.organization_code = d.organization_code and e.element = d.element and e.internal = d.internal
				and e.met_on is null and (e.due_on < d.due_on or e.due_on = d.due_on and e.rule < d.rule)
				and not %s)
			""".formatted(OwedSql.letPass("e"));

	/** Who directs the congress has heard of it before the issuer does. */
	private static final String HEARD_BEFORE = "(:stage = '%s' and u.code = p.issuer)"
		.formatted(Stage.ESCALATED_TO_ISSUER);

	private static final String DUE = """
			select d.plan_code as plan, d.organization_code as organization, o.name as organizationName,
				o.kind as organizationKind, u.code as unit, u.name as unitName, u.kind as unitKind, p.issuer, i.name as issuerName, d.rule, d.occurrence, d.element, d.due_on as dueOn,
				d.internal, d.clause
			from deadline d
			join plan p on p.code = d.plan_code
			join organization i on i.code = p.issuer
			left join congress c on %s
			left join organization o on o.code = d.organization_code
			left join organization u on u.code = coalesce(c.unit_code, o.code)
			where d.due_on between :from and :to
			and (d.computed_from >= d.due_on or d.computed_from <= :originNotAfter)
			and (d.element in (:legal) and not d.internal or d.element in (:internal) and d.internal)
			and not exists (select 1 from notification n where n.plan_code = d.plan_code
				and n.organization_code = d.organization_code and n.rule = d.rule and n.occurrence = d.occurrence
				and n.kind = :stage)
			and %s %s and %s and not %s and not %s
			order by d.due_on, d.plan_code, d.organization_code, d.rule
			fetch first :most rows only
			"""
		.formatted(OwedSql.OF_DEADLINE, OwedSql.OWED, FIRST, OwedSql.REMINDED, OwedSql.STANDS_STILL, HEARD_BEFORE);

	private final JdbcClient jdbc;

	OwedDuties(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The first of those in a window of which nothing was said yet at its stage.
	 * @param legal the tasks whose limits by plan or regulation are spoken of
	 * @param internal the tasks whose internal limits are spoken of
	 */
	List<OwedDuty> in(Window window, LocalDate today, Collection<String> legal, Collection<String> internal, int most) {
		return this.jdbc.sql(DUE)
			.param("from", window.from())
			.param("to", window.to())
			.param("originNotAfter", window.originNotAfter())
			.param("stage", window.stage().name())
			.param("today", today)
			.param("tasksAfterOpening", OwedSql.TASKS_AFTER_OPENING)
			.param("legal", legal)
			.param("internal", internal)
			.param("most", most)
			.query(OwedDuty.class)
			.list();
	}

}
