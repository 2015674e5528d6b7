package vn.daihoi.packaged;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the database of an application that does not run holds of deadlines. */
final class StoredDeadlines {

	private static final String OF_DEADLINE = """
			from deadline d
			join act_ru_execution e on e.business_key_ = d.plan_code || '/' || d.organization_code
			""";

	private static final String TASKS = """
			select e.business_key_ as subject, t.task_def_key_ as element, min(d.due_on) as kept, t.due_date_ as task,
				h.due_date_ as history
			""" + OF_DEADLINE + """
			join act_ru_task t on t.proc_inst_id_ = e.id_ and t.task_def_key_ = d.element
			join act_hi_taskinst h on h.id_ = t.id_
			where d.met_on is null group by e.business_key_, t.task_def_key_, t.due_date_, h.due_date_""";

	private static final String TIMERS = """
			select e.business_key_ as subject, d.due_on as kept, j.duedate_ as fires
			""" + OF_DEADLINE + """
			join act_ru_job j on j.process_instance_id_ = e.id_
			join act_ru_jobdef f on f.id_ = j.job_def_id_ and f.job_configuration_ like '%noticeLapses%'
			where d.rule = 'DL02' and d.met_on is null""";

	private static final String MOVED = """
			select case when organization_code = '' then plan_code else plan_code || '/' || organization_code end
				as subject, count(*) as found
			from deadline where change_id is not null group by plan_code, organization_code""";

	private static final String ENTRIES = """
			select subject, count(*) as found from audit_entry where action = 'Điều chỉnh thời hạn' group by subject""";

	private final JdbcClient jdbc;

	private StoredDeadlines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of the application that was started so in this folder. */
	static StoredDeadlines of(Path folder, Map<String, String> environment) {
		return new StoredDeadlines(JdbcClient.create(new DriverManagerDataSource(
				environment.getOrDefault("SPRING_DATASOURCE_URL", "jdbc:h2:file:" + folder.resolve("data/daihoi")),
				environment.getOrDefault("SPRING_DATASOURCE_USERNAME", "daihoi"), "")));
	}

	/**
	 * An open task.
	 *
	 * @param kept the first day that our rows give it
	 * @param task when the engine has it due
	 * @param history when its history has
	 */
	record Task(String subject, String element, LocalDate kept, Timestamp task, Timestamp history) {

		boolean isWhole() {
			return day(this.task).equals(this.kept) && this.history.equals(this.task);
		}

	}

	/** The timer that waits for the end of the day on which a notice can be given. */
	record Timer(String subject, LocalDate kept, Timestamp fires) {

		boolean isWhole() {
			return day(this.fires).equals(this.kept.plusDays(1));
		}

	}

	private static LocalDate day(Timestamp moment) {
		return moment.toLocalDateTime().toLocalDate();
	}

	List<Task> tasks() {
		return this.jdbc.sql(TASKS).query(Task.class).list();
	}

	List<Timer> timers() {
		return this.jdbc.sql(TIMERS).query(Timer.class).list();
	}

	/** How many deadlines a change has moved, by business key. */
	Map<String, Integer> moved() {
		return counted(MOVED);
	}

	/** How often the trail says so. */
	Map<String, Integer> entries() {
		return counted(ENTRIES);
	}

	private Map<String, Integer> counted(String sql) {
		Map<String, Integer> counted = new TreeMap<>();
		this.jdbc.sql(sql).query((row) -> {
			counted.put(row.getString("subject"), row.getInt("found"));
		});
		return counted;
	}

}
