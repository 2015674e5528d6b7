package vn.daihoi.engine;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.OpenWork;

/** Counts what waits in the engine's own rows, one query for all of it. */
@Component
class CountedWork implements OpenWork {

	private static final String TASKS = """
			select e.business_key_, t.task_def_key_ from act_ru_task t
			join act_ru_execution e on e.id_ = t.proc_inst_id_
			where t.task_def_key_ in (:elements) and e.business_key_ is not null""";

	private static final String TIMERS = """
			select e.business_key_, d.job_configuration_ from act_ru_job j
			join act_ru_execution e on e.id_ = j.process_instance_id_
			join act_ru_jobdef d on d.id_ = j.job_def_id_
			where j.type_ = 'timer' and e.business_key_ is not null""";

	private final JdbcClient jdbc;

	CountedWork(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public int tasks(Set<String> elements, BiPredicate<String, String> isMeant) {
		return elements.isEmpty() ? 0 : count(this.jdbc.sql(TASKS).param("elements", elements), isMeant);
	}

	@Override
	public int timers(BiPredicate<String, Optional<String>> isMeant) {
		return count(this.jdbc.sql(TIMERS), (subject, moment) -> isMeant.test(subject, TimerMoment.rule(moment)));
	}

	private static int count(JdbcClient.StatementSpec query, BiPredicate<String, String> isMeant) {
		int[] meant = new int[1];
		query.query((RowCallbackHandler) (row) -> meant[0] += isMeant.test(row.getString(1), row.getString(2)) ? 1 : 0);
		return meant[0];
	}

}
