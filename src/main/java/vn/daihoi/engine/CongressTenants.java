package vn.daihoi.engine;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the work on a congress, what runs and what is past, to another tenant. The engine
 * knows no command for it, so it is done in its own rows, by way of the history, which
 * knows every instance; the revision is raised, so that whoever works on it meanwhile is
 * told.
 */
@Component
class CongressTenants {

	private static final String ROOTS = """
			select proc_inst_id_ from act_hi_procinst
			where business_key_ = :subject and super_process_instance_id_ is null and proc_def_key_ in (:processes)
			order by proc_inst_id_""";

	private static final String INSTANCES = "(select proc_inst_id_ from act_hi_procinst where root_proc_inst_id_ in (:roots))";

	private static final String WITH_REVISION = "update %s set tenant_id_ = :tenant, rev_ = rev_ + 1 where ";

	private static final String WITHOUT = "update %s set tenant_id_ = :tenant where ";

	private static final List<String> STATEMENTS = Stream
		.of(of(WITH_REVISION, "proc_inst_id_ in " + INSTANCES, "act_ru_execution", "act_ru_task", "act_ru_variable",
				"act_ru_event_subscr", "act_ru_incident"),
				of(WITH_REVISION, "process_instance_id_ in " + INSTANCES, "act_ru_job"),
				of(WITHOUT, "task_id_ in (select id_ from act_ru_task where proc_inst_id_ in " + INSTANCES + ")",
						"act_ru_identitylink"),
				of(WITHOUT, "root_proc_inst_id_ in (:roots)", "act_ge_bytearray", "act_hi_actinst", "act_hi_taskinst",
						"act_hi_varinst", "act_hi_detail", "act_hi_identitylink", "act_hi_op_log", "act_hi_incident",
						"act_hi_job_log", "act_hi_procinst"))
		.flatMap(List::stream)
		.toList();

	private final JdbcClient jdbc;

	CongressTenants(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private static List<String> of(String update, String where, String... tables) {
		return Stream.of(tables).map((table) -> update.formatted(table) + where).toList();
	}

	/** The instances of the processes about a congress, those that have ended too. */
	List<String> roots(String congress) {
		return this.jdbc.sql(ROOTS)
			.param("subject", congress)
			.param("processes", CongressProcesses.KEYS)
			.query(String.class)
			.list();
	}

	/** What runs of a root and of all that it calls. */
	List<String> running(String root) {
		return this.jdbc.sql("select id_ from act_ru_execution where root_proc_inst_id_ = ? and id_ = proc_inst_id_")
			.param(root)
			.query(String.class)
			.list();
	}

	void move(List<String> roots, String tenant) {
		STATEMENTS
			.forEach((statement) -> this.jdbc.sql(statement).param("roots", roots).param("tenant", tenant).update());
	}

}
