package vn.daihoi.replanning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.input.StrictJson;
import vn.daihoi.replanning.DeadlineChange.State;

/** All changes of deadlines. */
@Repository
class DeadlineChanges {

	private static final String SELECT = """
			select id, plan_code, proposal, way_back, state, proposed_by, proposed_at, remarks, decided_by, decided_at, undoes
			from deadline_change
			""";

	private final JdbcClient jdbc;

	private final StrictJson json;

	private final DaihoiClock clock;

	DeadlineChanges(JdbcClient jdbc, StrictJson json, DaihoiClock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** Puts a proposal in the place of one that was begun or returned, or of none. */
	void propose(String plan, ProposeChange proposal, String user, @Nullable Long undoes) {
		put(plan, proposal, State.PROPOSED, user, undoes);
	}

	/** A change is to be taken back; its proposer still says why. */
	void begin(String plan, ProposeChange proposal, String user, Long undoes) {
		put(plan, proposal, State.BEGUN, user, undoes);
	}

	private void put(String plan, ProposeChange proposal, State state, String user, @Nullable Long undoes) {
		this.jdbc.sql("delete from deadline_change where plan_code = ? and state in ('BEGUN', 'PROPOSED', 'RETURNED')")
			.param(plan)
			.update();
		this.jdbc
			.sql("""
					insert into deadline_change (plan_code, reason, number, proposal, state, proposed_by, proposed_at, undoes)
					values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(plan, proposal.reason(), proposal.number(), this.json.write(proposal), state.name(), user, now(),
					undoes)
			.update();
	}

	/**
	 * A second person has decided.
	 * @return false when there was nothing to decide any more
	 */
	boolean decide(long id, State state, String user, @Nullable String remarks) {
		return this.jdbc.sql("""
				update deadline_change set state = ?, decided_by = ?, decided_at = ?, remarks = ?
				where id = ? and state = 'PROPOSED'""").params(state.name(), user, now(), remarks, id).update() == 1;
	}

	/**
	 * The proposer has withdrawn it.
	 * @return false when somebody has decided before
	 */
	boolean withdraw(long id, String reason) {
		return this.jdbc.sql("""
				update deadline_change set state = 'WITHDRAWN', decided_by = null, decided_at = ?, remarks = ?
				where id = ? and state in ('BEGUN', 'PROPOSED', 'RETURNED')""").params(now(), reason, id).update() == 1;
	}

	/** What holds before it, or instead of it. */
	void keepWayBack(long id, ProposeChange wayBack) {
		this.jdbc.sql("update deadline_change set way_back = ? where id = ?")
			.params(this.json.write(wayBack), id)
			.update();
	}

	/** Everything that it touches has followed. */
	void end(long id) {
		this.jdbc.sql("update deadline_change set state = ? where id = ?").params(State.APPLIED.name(), id).update();
	}

	/** What is proposed under a plan and not decided yet, or is being carried out. */
	Optional<DeadlineChange> open(String plan) {
		return this.jdbc
			.sql(SELECT
					+ "where plan_code = ? and state in ('BEGUN', 'PROPOSED', 'RETURNED', 'APPLYING') order by id desc")
			.param(plan)
			.query(this::read)
			.list()
			.stream()
			.findFirst();
	}

	/** One that is being carried out, under whichever plan. */
	Optional<DeadlineChange> underWay() {
		return this.jdbc.sql(SELECT + "where state = 'APPLYING'").query(this::read).list().stream().findFirst();
	}

	Optional<DeadlineChange> find(long id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id).query(this::read).optional();
	}

	/** Those of a plan, the latest first. */
	List<DeadlineChange> of(String plan) {
		return this.jdbc.sql(SELECT + "where plan_code = ? order by id desc").param(plan).query(this::read).list();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private DeadlineChange read(ResultSet row, int number) throws SQLException {
		return new DeadlineChange(row.getLong("id"), row.getString("plan_code"), proposal(row.getString("proposal")),
				proposal(row.getString("way_back")), State.valueOf(row.getString("state")),
				row.getString("proposed_by"), row.getObject("proposed_at", OffsetDateTime.class),
				row.getString("remarks"), row.getString("decided_by"),
				row.getObject("decided_at", OffsetDateTime.class), row.getObject("undoes", Long.class));
	}

	@Nullable
	private ProposeChange proposal(@Nullable String text) {
		return (text == null) ? null : this.json.read(text, ProposeChange.class);
	}

}
