package vn.daihoi.deadline;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;

class RuleSqlTests {

	@Databases
	void ruleThatADecisionChangesKeepsTheNameThatPeopleKnow(Database database) {
		String known = name(database.client(), "DL02");
		new ScopedRules(database.client()).change(new RuleChange("DL02", "phung-hiep-2025", List.of("hh", "hh01"), 35,
				LocalDate.of(2024, 10, 1), "45-CV/HU"));
		assertThat(name(database.client(), "DL02")).isEqualTo(known).isNotEmpty();
	}

	@Databases
	void allRowsOfARuleBearOneName(Database database) {
		assertThat(database.client()
			.sql("select id from deadline_rule group by id having count(distinct name) > 1")
			.query(String.class)
			.list()).isEmpty();
	}

	private static String name(JdbcClient client, String rule) {
		return client.sql("select " + RuleSql.NAME + " from (values (cast(? as varchar(60)))) d (rule)")
			.param(rule)
			.query(String.class)
			.single();
	}

}
