package vn.daihoi.election;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.Breaches;
import vn.daihoi.election.CongressResults.Outcome;

/** The ballots of congresses as they were recorded, in their order. */
@Repository
public class RecordedBallots {

	private final JdbcClient jdbc;

	private final Breaches breaches;

	RecordedBallots(JdbcClient jdbc, Breaches breaches) {
		this.jdbc = jdbc;
		this.breaches = breaches;
	}

	/**
	 * One ballot with its figures.
	 *
	 * @param base the number that more than half is taken of, 0 before the tally
	 * @param outcomes everybody on it, most votes first; nobody counts as elected by a
	 * congress that broke a rule
	 */
	public record RecordedBallot(Election election, BallotKind kind, int round, int seats, int issued, int returned,
			int valid, int invalid, int base, List<Outcome> outcomes) {
	}

	private record Row(long id, Election election, BallotKind kind, int round, int seats, int issued, int returned,
			int valid, int invalid, int base) {

		private RecordedBallot with(List<Outcome> outcomes) {
			return new RecordedBallot(this.election, this.kind, this.round, this.seats, this.issued, this.returned,
					this.valid, this.invalid, this.base, outcomes);
		}

	}

	/** None before a result is recorded. */
	public List<RecordedBallot> of(String congress) {
		boolean sound = this.breaches.of(congress).isEmpty();
		return this.jdbc.sql("""
				select id, election, kind, round, seats, issued, returned, valid, invalid, base from ballot
				where congress = ? order by sequence""")
			.param(congress)
			.query(Row.class)
			.list()
			.stream()
			.map((row) -> row.with(outcomes(row.id()).stream().map((one) -> sound ? one : one.pending()).toList()))
			.toList();
	}

	private List<Outcome> outcomes(long ballot) {
		return this.jdbc.sql("""
				select b.election, b.round, o.name, o.votes, b.base, o.result
				from ballot b join ballot_outcome o on o.ballot = b.id where b.id = ? order by o.votes desc, o.name""")
			.param(ballot)
			.query(Outcome.class)
			.list();
	}

}
