package vn.daihoi.voting;

import java.util.Comparator;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.election.GivenNames;
import vn.daihoi.voting.Nominee.Standing;

/** Who was proposed for a body, and who counts its ballots. */
@Repository
class Nominees {

	private final JdbcClient jdbc;

	Nominees(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void propose(long body, List<String> names) {
		names.forEach((name) -> add(body, Nominee.prepared(name)));
	}

	private void add(long body, Nominee one) {
		this.jdbc.sql("""
				insert into election_name (election, name, source, withdrawn, agreed, standing)
				values (?, ?, ?, ?, ?, ?)""")
			.params(body, one.name(), one.source().name(), one.withdrawn(), one.agreed(), one.standing().name())
			.update();
	}

	/** In the order of a ballot; those elected before among them. */
	List<Nominee> of(long body) {
		return this.jdbc.sql("select name, source, withdrawn, agreed, standing from election_name where election = ?")
			.param(body)
			.query(Nominee.class)
			.list()
			.stream()
			.sorted(Comparator.comparing(Nominee::name, GivenNames.inOrder()))
			.toList();
	}

	/** Those on the next ballot. */
	List<String> onBallot(Body body) {
		return of(body.id()).stream().filter((one) -> one.isOnBallot(body.isTie())).map(Nominee::name).toList();
	}

	/** Replaces those who can still be elected. */
	void settle(long body, List<Nominee> settled) {
		this.jdbc.sql("delete from election_name where election = ? and standing <> 'ELECTED'").param(body).update();
		settled.forEach((one) -> add(body, one));
	}

	/** What a ballot made of somebody. */
	void stand(long body, String name, Standing standing) {
		this.jdbc.sql("update election_name set standing = ? where election = ? and name = ?")
			.params(standing.name(), body, name)
			.update();
	}

	/** Those who were tied stand on the list like the others. */
	void listAgain(long body) {
		this.jdbc.sql("update election_name set standing = 'LISTED' where election = ? and standing = 'TIED'")
			.param(body)
			.update();
	}

	void count(long body, List<String> counters, String head) {
		this.jdbc.sql("delete from election_counter where election = ?").param(body).update();
		counters.forEach((name) -> this.jdbc.sql("insert into election_counter (election, name, head) values (?, ?, ?)")
			.params(body, name, name.equals(head))
			.update());
	}

	/** Who counted last, the head first. */
	List<String> counters(long body) {
		return this.jdbc.sql("select name from election_counter where election = ? order by head desc, name")
			.param(body)
			.query(String.class)
			.list();
	}

	/** Who counted the last ballot at the same meeting, of this body or one before. */
	List<String> countedLast(Body body) {
		return this.jdbc.sql("""
				select b.id from body_election b where b.congress = ? and b.stage = ? and b.sequence <= ?
				and exists (select 1 from election_counter c where c.election = b.id) order by b.sequence desc""")
			.params(body.congress(), body.stage().name(), body.sequence())
			.query(Long.class)
			.list()
			.stream()
			.findFirst()
			.map(this::counters)
			.orElse(List.of());
	}

}
