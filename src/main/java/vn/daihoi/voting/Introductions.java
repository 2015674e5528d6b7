package vn.daihoi.voting;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.voting.Introduction.Introduced;

/** Introduction ballots, and the steps of a direct election that were ticked. */
@Repository
class Introductions {

	private final JdbcClient jdbc;

	Introductions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Replaces those of an earlier round. */
	void record(long body, Introduction introduction) {
		delete("introduced", body);
		delete("introduction", body);
		this.jdbc
			.sql("""
					insert into introduction (election, issued, returned, valid, wanted, chosen_by_head) values (?, ?, ?, ?, ?, ?)""")
			.params(body, introduction.issued(), introduction.returned(), introduction.valid(), introduction.wanted(),
					introduction.chosenByHead())
			.update();
		introduction.names()
			.forEach((one) -> this.jdbc.sql("insert into introduced (election, name, votes) values (?, ?, ?)")
				.params(body, one.name().strip(), one.votes())
				.update());
	}

	/** Empty where there were none. */
	Optional<Introduction> of(long body) {
		return this.jdbc.sql("""
				select issued, returned, valid, wanted, chosen_by_head from introduction where election = ?""")
			.param(body)
			.query((row, number) -> new Introduction(row.getInt("issued"), row.getInt("returned"), row.getInt("valid"),
					row.getInt("wanted"), names(body), row.getString("chosen_by_head")))
			.optional();
	}

	private List<Introduced> names(long body) {
		return this.jdbc.sql("select name, votes from introduced where election = ? order by votes desc, name")
			.param(body)
			.query(Introduced.class)
			.list();
	}

	/** Replaces the ticks of an earlier round. */
	void tick(long body, List<String> steps) {
		delete("direct_election_step", body);
		steps.stream()
			.distinct()
			.forEach((step) -> this.jdbc.sql("insert into direct_election_step (election, step) values (?, ?)")
				.params(body, step)
				.update());
	}

	List<String> ticked(long body) {
		return this.jdbc.sql("select step from direct_election_step where election = ? order by step")
			.param(body)
			.query(String.class)
			.list();
	}

	private void delete(String rows, long body) {
		this.jdbc.sql("delete from " + rows + " where election = ?").param(body).update();
	}

}
