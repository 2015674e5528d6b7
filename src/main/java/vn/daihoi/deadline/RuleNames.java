package vn.daihoi.deadline;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/**
 * What must be done by the limit of a rule, as people read it. Each is asked for once: a
 * rule that is changed for a plan or a committee keeps its name.
 */
@Repository
public class RuleNames {

	private final JdbcClient jdbc;

	private final Map<String, Optional<String>> asked = new ConcurrentHashMap<>();

	public RuleNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Null when there is no such rule. */
	@Nullable
	public String of(String rule) {
		return this.asked.computeIfAbsent(rule, this::ask).orElse(null);
	}

	private Optional<String> ask(String rule) {
		return this.jdbc.sql("select " + RuleSql.nameOf("?")).param(rule).query(String.class).optional();
	}

}
