package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.regulation.RuleRow;
import vn.daihoi.regulation.RuleSource;

/** The limits that hold for everybody, as the register of rules lists them. */
@Repository
class GeneralRules implements RuleSource {

	private static final String ON_DAY = """
			select id as "rule", name, clause, internal, verified from deadline_rule
			where scope_plan is null and scope_organization is null
			and valid_from <= :day and (valid_to is null or valid_to >= :day) order by id""";

	private final JdbcClient jdbc;

	GeneralRules(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<RuleRow> rules(LocalDate day) {
		return this.jdbc.sql(ON_DAY).param("day", day).query(RuleRow.class).list();
	}

}
