package vn.daihoi.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.Breaches;
import vn.daihoi.plan.CongressType;
import vn.daihoi.regulation.Finding;

/**
 * The recorded results: who came, what the ballots said, and what the tally made of them.
 */
@Repository
public class CongressResults {

	private final JdbcClient jdbc;

	private final Breaches breaches;

	CongressResults(JdbcClient jdbc, Breaches breaches) {
		this.jdbc = jdbc;
		this.breaches = breaches;
	}

	/**
	 * A person on a ballot.
	 *
	 * @param base the number that more than half is taken of; 0 before the tally
	 * @param result null before the tally
	 */
	public record Outcome(Election election, int round, String name, int votes, int base, Result result) {

		public boolean isElected() {
			return this.result == Result.ELECTED;
		}

		/**
		 * Whether the committee may ratify this person: elected, or waiting for it.
		 */
		public boolean hasEnoughVotes() {
			return isElected() || this.result == Result.PENDING;
		}

		public boolean isAppointed() {
			return this.result == Result.APPOINTED;
		}

		/** {@code 91,67%} of the base; null before the tally. */
		@Nullable
		public String share() {
			return (this.base == 0) ? null : Share.percent(this.votes, this.base);
		}

		/** As long as a broken rule is not settled. */
		Outcome pending() {
			return isElected()
					? new Outcome(this.election, this.round, this.name, this.votes, this.base, Result.PENDING) : this;
		}

	}

	/**
	 * Writes the figures; those of an earlier, annulled congress or an earlier record are
	 * gone.
	 */
	void record(String congress, RecordResult result) {
		forget(congress);
		convene(congress, result.closedOn(), result.members());
		for (int i = 0; i < result.ballots().size(); i++) {
			add(congress, i + 1, result.ballots().get(i));
		}
	}

	private void convene(String congress, LocalDate closedOn, TallyRequest.Members members) {
		this.jdbc
			.sql("""
					insert into congress_result (congress, closed_on, official, temporary_elsewhere, exempt_absent, suspended,
					excused_whole_congress, present) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(congress, closedOn, members.official(), members.temporaryElsewhere(), members.exemptAbsent(),
					members.suspended(), members.excusedWholeCongress(), members.present())
			.update();
	}

	private void forget(String congress) {
		for (String rows : List.of("ballot_outcome", "invalid_ballots")) {
			this.jdbc.sql("delete from " + rows + " where ballot in (select id from ballot where congress = ?)")
				.param(congress)
				.update();
		}
		this.jdbc.sql("delete from ballot where congress = ?").param(congress).update();
		this.jdbc.sql("delete from congress_result where congress = ?").param(congress).update();
	}

	private long add(String congress, int sequence, RecordResult.Ballot ballot) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("""
					insert into ballot (congress, sequence, election, kind, round, seats, issued, returned, valid, invalid, base,
					needed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)""")
			.params(congress, sequence, ballot.election().name(), ballot.kind().name(), ballot.round(), ballot.seats(),
					ballot.ballots().issued(), ballot.ballots().returned(), ballot.ballots().valid(),
					ballot.ballots().invalid())
			.update(key, "id");
		ballot.candidates()
			.forEach((one) -> this.jdbc
				.sql("insert into ballot_outcome (ballot, name, votes, result) values (?, ?, ?, null)")
				.params(key.getKeyAs(Long.class), one.name(), one.votes())
				.update());
		return key.getKeyAs(Long.class);
	}

	/**
	 * Writes the members or delegates who meet, before any ballot; closed on the day of
	 * the opening until the minutes say otherwise.
	 */
	public void open(String congress, LocalDate day, TallyRequest.Members members) {
		forget(congress);
		convene(congress, day, members);
	}

	/** The day on which a congress closed. */
	public void close(String congress, LocalDate closedOn) {
		this.jdbc.sql("update congress_result set closed_on = ? where congress = ?")
			.params(closedOn, congress)
			.update();
	}

	/** Writes a ballot with what the tally made of it. */
	public void count(String congress, TallyRequest ballot, TallyResult result) {
		int sequence = this.jdbc.sql("select count(*) from ballot where congress = ?")
			.param(congress)
			.query(Integer.class)
			.single();
		write(add(congress, sequence + 1, new RecordResult.Ballot(ballot.election(), ballot.kind(), ballot.round(),
				ballot.seats(), ballot.ballots(), ballot.candidates())), result);
	}

	/**
	 * The superior appoints somebody to a post for which the last ballot elected nobody.
	 */
	public void appoint(String congress, Election election, String name) {
		long ballot = this.jdbc.sql(
				"select id from ballot where congress = ? and election = ? order by sequence desc fetch first 1 row only")
			.params(congress, election.name())
			.query(Long.class)
			.single();
		int candidates = this.jdbc.sql("update ballot_outcome set result = ? where ballot = ? and name = ?")
			.params(Result.APPOINTED.name(), ballot, name)
			.update();
		if (candidates == 0) {
			this.jdbc.sql("insert into ballot_outcome (ballot, name, votes, result) values (?, ?, 0, ?)")
				.params(ballot, name, Result.APPOINTED.name())
				.update();
		}
	}

	/** Who meets; empty before it was written. */
	public Optional<TallyRequest.Members> convened(String congress) {
		return members().param(congress).query(TallyRequest.Members.class).optional();
	}

	void breaches(String congress, List<Finding> findings) {
		this.breaches.record(congress, findings);
	}

	/**
	 * Counts every recorded ballot of a congress and writes base, majority and outcomes.
	 */
	void tally(String congress, Tally tally) {
		ballots(congress).forEach((ballot) -> write(ballot.id(),
				tally.count(ballot.request(day(congress), members(congress), candidates(ballot.id())))));
	}

	private void write(long ballot, TallyResult result) {
		this.jdbc.sql("update ballot set base = ?, needed = ? where id = ?")
			.params(result.base(), result.needed(), ballot)
			.update();
		result.outcomes()
			.forEach((outcome) -> this.jdbc.sql("update ballot_outcome set result = ? where ballot = ? and name = ?")
				.params(outcome.result().name(), ballot, outcome.name())
				.update());
	}

	private record Row(long id, Election election, BallotKind kind, int round, int seats, int issued, int returned,
			int valid, int invalid) {

		TallyRequest request(LocalDate day, TallyRequest.Members members, List<TallyRequest.Candidate> candidates) {
			return new TallyRequest(day, CongressType.MEMBERS, this.election, this.kind, this.round, members,
					this.seats, new TallyRequest.Ballots(this.issued, this.returned, this.valid, this.invalid),
					candidates);
		}

	}

	private List<Row> ballots(String congress) {
		return this.jdbc.sql("""
				select id, election, kind, round, seats, issued, returned, valid, invalid from ballot where congress = ?
				order by sequence""").param(congress).query(Row.class).list();
	}

	private List<TallyRequest.Candidate> candidates(long ballot) {
		return this.jdbc.sql("select name, votes from ballot_outcome where ballot = ? order by name")
			.param(ballot)
			.query(TallyRequest.Candidate.class)
			.list();
	}

	private LocalDate day(String congress) {
		return this.jdbc.sql("select closed_on from congress_result where congress = ?")
			.param(congress)
			.query(LocalDate.class)
			.single();
	}

	private TallyRequest.Members members(String congress) {
		return convened(congress).orElseThrow();
	}

	private JdbcClient.StatementSpec members() {
		return this.jdbc.sql("""
				select official, temporary_elsewhere as temporaryElsewhere, exempt_absent as exemptAbsent,
				suspended, excused_whole_congress as excusedWholeCongress, present
				from congress_result where congress = ?""");
	}

	/**
	 * Everybody on every ballot, in the order of the ballots and of the votes. Nobody
	 * counts as elected by a congress that broke a rule.
	 */
	public List<Outcome> outcomes(String congress) {
		List<Outcome> counted = counted(congress);
		return this.breaches.of(congress).isEmpty() ? counted : counted.stream().map(Outcome::pending).toList();
	}

	private List<Outcome> counted(String congress) {
		return this.jdbc.sql("""
				select b.election, b.round, o.name, o.votes, b.base, o.result
				from ballot b join ballot_outcome o on o.ballot = b.id
				where b.congress = ? order by b.sequence, o.votes desc, o.name""")
			.param(congress)
			.query(Outcome.class)
			.list();
	}

}
