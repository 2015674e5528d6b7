package vn.daihoi.replanning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Multiplies what a plan's congresses have in our tables and in the engine's: starting
 * twenty thousand of them takes longer than everything that is measured. A copy has all
 * ids, codes and keys of its original with a number behind them.
 */
record CopiedRows(String table, String own, List<String> keys) {

	private static final String CONGRESSES = "plan_code = '" + RunningCongresses.PLAN + "'";

	private static final String INSTANCES = " in (select id_ from act_ru_execution where business_key_ like '"
			+ RunningCongresses.PLAN + "/%')";

	private static final List<CopiedRows> ALL = List.of(rows("organization", "parent_code = 'bench'", "code"),
			rows("organization", "parent_code like 'u_'", "code", "parent_code"),
			rows("congress", CONGRESSES, "id", "organization_code", "unit_code"),
			rows("deadline", CONGRESSES, "organization_code"),
			rows("act_ru_execution", "proc_inst_id_" + INSTANCES, "id_", "root_proc_inst_id_", "proc_inst_id_",
					"business_key_", "parent_id_", "super_exec_", "tenant_id_"),
			rows("act_ru_task", "proc_inst_id_" + INSTANCES, "id_", "execution_id_", "proc_inst_id_", "tenant_id_"),
			rows("act_ru_identitylink",
					"task_id_ in (select id_ from act_ru_task where proc_inst_id_" + INSTANCES + ")", "id_",
					"task_id_"),
			rows("act_ru_job", "process_instance_id_" + INSTANCES, "id_", "root_proc_inst_id_", "process_instance_id_",
					"execution_id_", "tenant_id_"),
			rows("act_ru_variable", "proc_inst_id_" + INSTANCES, "id_", "execution_id_", "proc_inst_id_", "var_scope_",
					"tenant_id_"),
			rows("act_hi_taskinst", "proc_inst_id_" + INSTANCES, "id_", "root_proc_inst_id_", "proc_inst_id_",
					"execution_id_", "tenant_id_"));

	private static CopiedRows rows(String table, String own, String... keys) {
		return new CopiedRows(table, own, Arrays.asList(keys));
	}

	/** Makes so many copies of everything. */
	static void multiply(JdbcTemplate jdbc, int copies) {
		ALL.forEach((rows) -> rows.copy(jdbc, copies));
	}

	private void copy(JdbcTemplate jdbc, int copies) {
		List<String> columns = jdbc.queryForList(
				"select column_name from information_schema.columns where table_name = ?", String.class, this.table);
		String values = columns.stream()
			.map((column) -> this.keys.contains(column) ? column + " || '-' || number" : column)
			.collect(Collectors.joining(", "));
		jdbc.execute("insert into " + this.table + " (" + String.join(", ", columns) + ") select " + values + " from "
				+ this.table + ", generate_series(1, " + copies + ") number where " + this.own);
		jdbc.execute("vacuum analyze " + this.table);
	}

}
