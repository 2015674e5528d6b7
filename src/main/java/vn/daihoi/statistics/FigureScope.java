package vn.daihoi.statistics;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.lang.Nullable;

import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.CongressSql;
import vn.daihoi.sight.ListColumn;
import vn.daihoi.sight.Narrowing;
import vn.daihoi.sight.Sight;

/**
 * Which congresses are counted: those of a plan by committee, or those that one committee
 * directs, one by one. A congress belongs to the committee that directs it, as it was on
 * its day. Figures are of whole committees: a branch's own people see none.
 *
 * @param area of somebody in charge, or none
 */
record FigureScope(Sight sight, String plan, @Nullable String unit, Narrowing area, LocalDate today) {

	private static final String SEEN = """
			with seen as (
				select c.id, c.plan_code, c.organization_code, g.code, g.name,
					case when c.ended_reason is null then 0 else 1 end as ended
				from congress c %s join organization g on g.code = %s
				%s and (c.unit_code in (:organizations)
					or c.plan_code in (select q.code from plan q where q.issuer in (:organizations))))""";

	FigureScope(Sight sight, String plan, @Nullable String unit, LocalDate today) {
		this(sight, plan, unit, Narrowing.NONE, today);
	}

	/** The congresses of a list, however it is narrowed beyond committee and area. */
	static FigureScope around(Sight sight, CongressFilter list, LocalDate today) {
		return new FigureScope(sight, list.plan(), list.unit(), list.wholeUnit().narrowing(), today);
	}

	CongressFilter filter() {
		return new CongressFilter(this.plan, this.unit, null, null, this.area, ListColumn.USUAL, null);
	}

	boolean byCongress() {
		return this.unit != null;
	}

	/** The beginning of a statement, which may read the rows {@code seen}. */
	String seen() {
		return SEEN.formatted(CongressSql.PROGRESS, byCongress() ? "c.organization_code" : "c.unit_code",
				CongressSql.where(filter()));
	}

	Map<String, Object> parameters() {
		return CongressSql.parameters(this.sight, filter(), this.today);
	}

}
