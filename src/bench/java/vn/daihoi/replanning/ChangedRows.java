package vn.daihoi.replanning;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.daihoi.audit.AuditEntry;

/**
 * The rows of a plan that a change of days writes, with what stands in them.
 *
 * @param entries what was written into the trail
 */
record ChangedRows(List<Deadline> deadlines, List<Due> tasks, List<Due> timers, List<AuditEntry> entries) {

	private static final String DEADLINES = """
			select plan_code || '/' || organization_code as subject, organization_code as organization, rule,
				due_on as dueOn, computed_from as computedFrom, confirmed, explanation, clause
			from deadline where plan_code = ?""";

	private static final String TASKS = """
			select t.id_ as id, e.business_key_ as subject, t.due_date_ as due from act_ru_task t
			join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ like ?""";

	private static final String TIMERS = """
			select j.id_ as id, e.business_key_ as subject, j.duedate_ as due from act_ru_job j
			join act_ru_execution e on e.id_ = j.process_instance_id_ where e.business_key_ like ?""";

	private static final String ENTRIES = """
			select happened_at as happenedAt, user_id as userId, acting, action, subject, detail from audit_entry
			where subject like ? order by id""";

	/** A deadline as its row says. */
	record Deadline(String subject, String organization, String rule, LocalDate dueOn, LocalDate computedFrom,
			boolean confirmed, String explanation, String clause) {

		String key() {
			return this.subject + " " + this.rule;
		}

	}

	/** When a task or a timer is due. */
	record Due(String id, String subject, Timestamp due) {
	}

	/** All rows as they stand. */
	static ChangedRows of(JdbcTemplate jdbc, String plan) {
		String congresses = plan + "/%";
		return new ChangedRows(jdbc.query(DEADLINES, new DataClassRowMapper<>(Deadline.class), plan),
				jdbc.query(TASKS, new DataClassRowMapper<>(Due.class), congresses),
				jdbc.query(TIMERS, new DataClassRowMapper<>(Due.class), congresses),
				jdbc.query(ENTRIES, new DataClassRowMapper<>(AuditEntry.class), congresses));
	}

	/** Those that stand otherwise in {@code other}, with {@code written} in the trail. */
	ChangedRows differingFrom(ChangedRows other, List<AuditEntry> written) {
		return new ChangedRows(differing(this.deadlines, other.deadlines, Deadline::key, Deadline::dueOn),
				differing(this.tasks, other.tasks, Due::id, Due::due),
				differing(this.timers, other.timers, Due::id, Due::due), written);
	}

	private static <T> List<T> differing(List<T> these, List<T> others, Function<T, String> key,
			Function<T, Object> day) {
		Map<String, Object> days = others.stream().collect(Collectors.toMap(key, day));
		return these.stream().filter((one) -> !day.apply(one).equals(days.get(key.apply(one)))).toList();
	}

	/** The same rows, so many congresses together. */
	List<ChangedRows> parts(int congresses) {
		Map<String, ChangedRows> bySubject = new HashMap<>();
		Function<String, ChangedRows> of = (subject) -> bySubject.computeIfAbsent(subject, (one) -> empty());
		this.deadlines.forEach((one) -> of.apply(one.subject()).deadlines.add(one));
		this.tasks.forEach((one) -> of.apply(one.subject()).tasks.add(one));
		this.timers.forEach((one) -> of.apply(one.subject()).timers.add(one));
		this.entries.forEach((one) -> of.apply(one.subject()).entries.add(one));
		List<String> subjects = bySubject.keySet().stream().sorted().toList();
		List<ChangedRows> parts = new ArrayList<>();
		for (int first = 0; first < subjects.size(); first += congresses) {
			ChangedRows part = empty();
			subjects.subList(first, Math.min(first + congresses, subjects.size()))
				.forEach((subject) -> part.addAll(bySubject.get(subject)));
			parts.add(part);
		}
		return parts;
	}

	private static ChangedRows empty() {
		return new ChangedRows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	private void addAll(ChangedRows other) {
		this.deadlines.addAll(other.deadlines);
		this.tasks.addAll(other.tasks);
		this.timers.addAll(other.timers);
		this.entries.addAll(other.entries);
	}

	int congresses() {
		return (int) this.deadlines.stream().map(Deadline::subject).distinct().count();
	}

	@Override
	public String toString() {
		return "%d deadlines, %d tasks in two tables, %d timers, %d audit entries".formatted(this.deadlines.size(),
				this.tasks.size(), this.timers.size(), this.entries.size());
	}

}
