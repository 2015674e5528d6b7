package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.personnel.BranchVote.Method;

/** The meetings at which branches voted on the persons they propose. */
@Repository
class BranchVotes {

	private final JdbcClient jdbc;

	BranchVotes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One meeting. */
	record Held(LocalDate heldOn, int convened, int present, Method method) {

		static Held of(BranchVote vote) {
			return new Held(vote.heldOn(), vote.convened(), vote.present(), vote.method());
		}

	}

	/** Keeps a meeting; a later one replaces it. */
	void record(String congress, Held held) {
		this.jdbc.sql("delete from branch_vote where congress = ?").param(congress).update();
		this.jdbc.sql("insert into branch_vote (congress, held_on, convened, present, method) values (?, ?, ?, ?, ?)")
			.params(congress, held.heldOn(), held.convened(), held.present(), held.method().name())
			.update();
	}

	/** Empty before the branch has voted. */
	Optional<Held> of(String congress) {
		return this.jdbc.sql("select held_on as heldOn, convened, present, method from branch_vote where congress = ?")
			.param(congress)
			.query(Held.class)
			.optional();
	}

}
