package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressId;
import vn.daihoi.deadline.RuleNames;

/** The rows of the congresses that a person sees, by organisation and plan. */
@Repository
class CongressRows {

	/** Of what prepares the congress, until its day is past, and of what follows it. */
	private static final String FIRST_LIMIT = """
			case when s.preparation_next_rule is null or s.opening_date < :today
				or (s.follow_up_next_due_on, s.follow_up_next_internal, s.follow_up_next_rule)
					< (s.preparation_next_due_on, s.preparation_next_internal, s.preparation_next_rule)
				then s.follow_up_next_%1$s else s.preparation_next_%1$s end""";

	/**
	 * By their places, see {@link CongressRowMapper}; of the rows that are wanted, which
	 * are found before anything is joined to them.
	 */
	private static final String SELECT = "select s.congress, s.plan_code, s.organization_code, o.name, o.kind, "
			+ CongressSql.OWN_GUIDANCE
			+ ", s.unit_code, u.name, s.official_members, s.probationary_members, s.opening_date, s.rung, "
			+ CongressSql.LATE + ", "
			+ Stream.of("rule", "due_on", "internal", "earlier_due")
				.map(FIRST_LIMIT::formatted)
				.collect(Collectors.joining(", "))
			+ Stream.of(MainStep.values()).map((step) -> ", s." + step.column()).collect(Collectors.joining())
			+ "%s from (select s.* from progress s %s) s"
			+ " join organization o on o.code = s.organization_code join organization u on u.code = s.unit_code";

	/** At the place behind those of the rows, see {@link RowsWithTotal}. */
	private static final String TOTAL = ", (select count(*) from progress s %s)";

	private static final String BEHIND = """
			 and (s.organization_code > :afterOrganization
			or s.organization_code = :afterOrganization and s.plan_code > :afterPlan)""";

	private static final String IN_ORDER = " order by s.organization_code, s.plan_code";

	private final JdbcClient jdbc;

	private final CongressRowMapper mapper;

	CongressRows(JdbcClient jdbc, RuleNames names) {
		this.jdbc = jdbc;
		this.mapper = new CongressRowMapper(names);
	}

	/** At most {@code most} of them. */
	List<CongressRow> list(Sight sight, CongressFilter filter, LocalDate today, int most) {
		return page("", sight, filter, today, most).query(this.mapper).list();
	}

	/**
	 * The same, and how many there are on all pages, in one statement: the way to the
	 * database and back is a good part of what a page takes.
	 */
	RowsWithTotal listWithTotal(Sight sight, CongressFilter filter, LocalDate today, int most) {
		return page(TOTAL.formatted(CongressSql.where(filter)), sight, filter, today, most)
			.query(RowsWithTotal.by(this.mapper));
	}

	private JdbcClient.StatementSpec page(String total, Sight sight, CongressFilter filter, LocalDate today, int most) {
		Map<String, Object> parameters = CongressSql.parameters(sight, filter, today);
		if (filter.after() != null) {
			CongressId after = CongressId.of(filter.after());
			parameters.put("afterOrganization", after.organization());
			parameters.put("afterPlan", after.plan());
		}
		String wanted = CongressSql.where(filter) + ((filter.after() == null) ? "" : BEHIND) + IN_ORDER;
		return this.jdbc.sql(SELECT.formatted(total, wanted + " fetch first " + most + " rows only") + IN_ORDER)
			.params(parameters);
	}

	/** How many there are on all pages. */
	int count(Sight sight, CongressFilter filter, LocalDate today) {
		return this.jdbc.sql("select count(*) from progress s " + CongressSql.where(filter))
			.params(CongressSql.parameters(sight, filter, today))
			.query(Integer.class)
			.single();
	}

	/** One of them by its key; empty when there is none, or none for this person. */
	Optional<CongressRow> find(Sight sight, String id, LocalDate today) {
		CongressFilter all = new CongressFilter(null, null, null, null, null);
		return this.jdbc.sql(SELECT.formatted("", CongressSql.where(all) + " and s.congress = :id"))
			.params(CongressSql.parameters(sight, all, today))
			.param("id", id)
			.query(this.mapper)
			.optional();
	}

}
