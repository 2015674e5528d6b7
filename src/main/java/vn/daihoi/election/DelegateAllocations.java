package vn.daihoi.election;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many delegates each branch sends, as its committee allocated them. */
@Repository
public class DelegateAllocations {

	private final JdbcClient jdbc;

	DelegateAllocations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What one branch was given.
	 *
	 * @param delegates how many delegates it elects
	 * @param alternates how many alternates beside them
	 */
	public record Allocation(int delegates, int alternates) {

		int of(Election election) {
			return (election == Election.DELEGATES) ? this.delegates : this.alternates;
		}

	}

	/** Writes what a branch is given; nothing is kept where it elects nobody. */
	public void allocate(String congress, Allocation allocation) {
		this.jdbc.sql("delete from delegate_allocation where congress = ?").param(congress).update();
		if (allocation.delegates() > 0) {
			this.jdbc.sql("insert into delegate_allocation (congress, delegates, alternates) values (?, ?, ?)")
				.params(congress, allocation.delegates(), allocation.alternates())
				.update();
		}
	}

	/** What a branch was given; empty when it elects no delegates. */
	public Optional<Allocation> of(String congress) {
		return this.jdbc.sql("select delegates, alternates from delegate_allocation where congress = ?")
			.param(congress)
			.query(Allocation.class)
			.optional();
	}

}
