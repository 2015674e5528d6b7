package vn.daihoi.voting;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.election.BallotKind;
import vn.daihoi.election.Election;
import vn.daihoi.regulation.Refusal;

/** What a congress elects, and how far it has come. */
@Repository
public class Bodies {

	private static final String SELECT = """
			select id, congress, sequence, stage, election, seats, allocated, open_seats as openSeats, round, kind, remark
			from body_election where congress = ? and done = false order by sequence
			""";

	private final JdbcClient jdbc;

	private final Nominees nominees;

	Bodies(JdbcClient jdbc, Nominees nominees) {
		this.jdbc = jdbc;
		this.nominees = nominees;
	}

	/** Replaces what was planned before. */
	public void plan(String congress, List<PlannedBody> planned) {
		forget(congress);
		for (int i = 0; i < planned.size(); i++) {
			this.nominees.propose(add(congress, i + 1, planned.get(i)), planned.get(i).names());
		}
	}

	private void forget(String congress) {
		for (String rows : List.of("election_name", "election_counter", "ballot_entry", "introduced", "introduction",
				"direct_election_step")) {
			this.jdbc
				.sql("delete from " + rows + " where election in (select id from body_election where congress = ?)")
				.param(congress)
				.update();
		}
		this.jdbc.sql("delete from body_election where congress = ?").param(congress).update();
	}

	private long add(String congress, int sequence, PlannedBody planned) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("""
					insert into body_election (congress, sequence, stage, election, seats, allocated, open_seats, round, kind,
					done) values (?, ?, ?, ?, ?, ?, ?, 1, 'BALLOT', false)""")
			.params(congress, sequence, planned.stage().name(), planned.election().name(), planned.seats(),
					planned.allocated(), planned.seats())
			.update(key, "id");
		return key.getKeyAs(Long.class);
	}

	/** What was planned, in its order. */
	public List<PlannedBody> planned(String congress) {
		return this.jdbc.sql("""
				select id, stage, election, seats, allocated from body_election where congress = ? order by sequence""")
			.param(congress)
			.query((row, number) -> new PlannedBody(Stage.valueOf(row.getString("stage")),
					Election.valueOf(row.getString("election")), row.getInt("seats"), row.getBoolean("allocated"),
					this.nominees.of(row.getLong("id")).stream().map(Nominee::name).toList()))
			.list();
	}

	/** How many are still to be elected there. */
	public int left(String congress, Stage stage) {
		return (int) open(congress).stream().filter((body) -> body.stage() == stage).count();
	}

	/**
	 * The one that is elected now.
	 * @throws Refusal 409 when all are
	 */
	Body current(String congress) {
		return underway(congress)
			.orElseThrow(() -> Refusal.because("ELECTION", "", "Đã bầu xong; hãy mở lại danh sách việc"));
	}

	/** The one that is elected now; empty when all are, or none is planned. */
	Optional<Body> underway(String congress) {
		return open(congress).stream().findFirst();
	}

	private List<Body> open(String congress) {
		return this.jdbc.sql(SELECT).param(congress).query(Body.class).list();
	}

	void setSeats(long body, int seats) {
		this.jdbc.sql("update body_election set seats = ?, open_seats = ? where id = ?")
			.params(seats, seats, body)
			.update();
	}

	/** What the next ballot is about. */
	void goOn(long body, int openSeats, int round, BallotKind kind) {
		this.jdbc.sql("update body_election set open_seats = ?, round = ?, kind = ?, remark = null where id = ?")
			.params(openSeats, round, kind.name(), body)
			.update();
	}

	void remark(long body, @Nullable String remark) {
		this.jdbc.sql("update body_election set remark = ? where id = ?").params(remark, body).update();
	}

	/** All ballots for it are over. */
	void finish(long body) {
		this.jdbc.sql("update body_election set done = true where id = ?").param(body).update();
	}

	/** What the first of two people entered; empty before. */
	Optional<Entry> entry(long body) {
		return this.jdbc.sql("select entered_by as enteredBy, figures from ballot_entry where election = ?")
			.param(body)
			.query(Entry.class)
			.optional();
	}

	void enter(long body, Entry entry) {
		forgetEntry(body);
		this.jdbc.sql("insert into ballot_entry (election, entered_by, figures) values (?, ?, ?)")
			.params(body, entry.enteredBy(), entry.figures())
			.update();
	}

	void forgetEntry(long body) {
		this.jdbc.sql("delete from ballot_entry where election = ?").param(body).update();
	}

	/**
	 * Figures that one person entered.
	 *
	 * @param figures as JSON
	 */
	record Entry(String enteredBy, String figures) {
	}

}
