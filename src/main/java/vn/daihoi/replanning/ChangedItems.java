package vn.daihoi.replanning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.deadline.Subject;

/**
 * The congresses, committees and plans that a change touches, and how far it has come.
 */
@Repository
class ChangedItems {

	private static final String ADD = """
			insert into deadline_change_item (change_id, plan_code, organization_code, state) values (?, ?, ?, 'WAITING')""";

	private static final String NEXT = """
			select plan_code as plan, organization_code as organization from deadline_change_item
			where change_id = :change and state = 'WAITING'
			and plan_code = (select min(plan_code) from deadline_change_item where change_id = :change and state = 'WAITING')
			order by organization_code
			fetch first :most rows only""";

	private static final String DONE = """
			update deadline_change_item set state = ?, moved = ?, problem = ?
			where change_id = ? and plan_code = ? and organization_code = ?""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	ChangedItems(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** What has become of one; its problem is null unless it stayed as it was. */
	record Done(Subject subject, int moved, String problem) {
	}

	/**
	 * How far it has come.
	 *
	 * @param failed those that stayed as they were
	 */
	record Progress(int waiting, int done, int failed) {
	}

	void add(long change, Collection<Subject> items) {
		this.batches.batchUpdate(ADD, items, Math.max(items.size(), 1), (row, item) -> {
			row.setLong(1, change);
			row.setString(2, item.plan());
			row.setString(3, item.organization());
		});
	}

	/** The next of those that still wait, all under one plan. */
	List<Subject> next(long change, int most) {
		return this.jdbc.sql(NEXT).param("change", change).param("most", most).query(Subject.class).list();
	}

	void finish(long change, List<Done> done) {
		this.batches.batchUpdate(DONE, done, Math.max(done.size(), 1), (row, one) -> {
			row.setString(1, (one.problem() == null) ? "DONE" : "FAILED");
			row.setInt(2, one.moved());
			row.setString(3, one.problem());
			row.setLong(4, change);
			row.setString(5, one.subject().plan());
			row.setString(6, one.subject().organization());
		});
	}

	/** Those that failed wait again. */
	void retry(long change) {
		this.jdbc.sql("update deadline_change_item set state = 'WAITING' where change_id = ? and state = 'FAILED'")
			.param(change)
			.update();
	}

	/** Why some stayed as they were, by business key. */
	Map<String, String> problems(long change) {
		return this.jdbc.sql("""
				select plan_code as plan, organization_code as organization, moved, problem from deadline_change_item
				where change_id = ? and state = 'FAILED' order by plan_code, organization_code""")
			.param(change)
			.query((row, number) -> Map.entry(new Subject(row.getString("plan"), row.getString("organization")).key(),
					row.getString("problem")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
	}

	Progress progress(long change) {
		return this.jdbc.sql("""
				select coalesce(sum(case when state = 'WAITING' then 1 end), 0) as waiting,
					coalesce(sum(case when state = 'DONE' then 1 end), 0) as done,
					coalesce(sum(case when state = 'FAILED' then 1 end), 0) as failed
				from deadline_change_item where change_id = ?""").param(change).query(Progress.class).single();
	}

}
