package vn.daihoi.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.Breaches;
import vn.daihoi.election.BallotKind;
import vn.daihoi.election.Election;
import vn.daihoi.election.Result;

/** The ballots of a congress with their figures. */
@Repository
class CountedBallots {

	private final JdbcClient jdbc;

	private final Breaches breaches;

	CountedBallots(JdbcClient jdbc, Breaches breaches) {
		this.jdbc = jdbc;
		this.breaches = breaches;
	}

	/**
	 * In their order, without those that the tally has not counted. Nobody counts as
	 * elected by a congress that broke a rule.
	 */
	List<CountedBallot> of(String congress) {
		boolean broken = !this.breaches.of(congress).isEmpty();
		return this.jdbc.sql("""
				select id, election, kind, round, seats, issued, returned, valid, invalid, base from ballot
				where congress = ? and base > 0 order by sequence""")
			.param(congress)
			.query((row, number) -> ballot(row, broken))
			.list();
	}

	private CountedBallot ballot(ResultSet row, boolean broken) throws SQLException {
		return new CountedBallot(Election.valueOf(row.getString("election")), BallotKind.valueOf(row.getString("kind")),
				row.getInt("round"), row.getInt("seats"), row.getInt("issued"), row.getInt("returned"),
				row.getInt("valid"), row.getInt("invalid"), row.getInt("base"), voted(row.getLong("id"), broken));
	}

	private List<CountedBallot.Voted> voted(long ballot, boolean broken) {
		return this.jdbc.sql("""
				select name, votes, result from ballot_outcome where ballot = ? and result is not null
				order by votes desc, name""")
			.param(ballot)
			.query(CountedBallot.Voted.class)
			.list()
			.stream()
			.map((one) -> (broken && one.result() == Result.ELECTED)
					? new CountedBallot.Voted(one.name(), one.votes(), Result.PENDING) : one)
			.toList();
	}

}
