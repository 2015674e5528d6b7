package vn.daihoi.statistics;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;

/** A branch of the running application whose result is recorded, as rows. */
record RecordedBranch(JdbcClient client, Milestones milestones, String congress) {

	/**
	 * Two of three elected; of the secretary the list of members knows all, of the other
	 * nobody.
	 */
	void elects(String secretary, String stranger, LocalDate day) {
		this.client
			.sql("""
					insert into congress_result (congress, closed_on, official, temporary_elsewhere, exempt_absent, suspended,
					excused_whole_congress, present) values (?, ?, 12, 0, 0, 0, 0, 12)""")
			.params(this.congress, day)
			.update();
		ballot("BRANCH_COMMITTEE", 3, secretary, stranger);
		ballot("SECRETARY", 1, secretary);
		this.milestones.reach(this.congress, Milestone.HELD, day);
		this.milestones.reach(this.congress, Milestone.RESULT_RECORDED, day);
	}

	private void ballot(String election, int seats, String... elected) {
		KeyHolder key = new GeneratedKeyHolder();
		this.client
			.sql("""
					insert into ballot (congress, sequence, election, kind, round, seats, issued, returned, valid, invalid, base,
					needed) values (?, 1, ?, 'BALLOT', 1, ?, 12, 12, 12, 0, 12, 7)""")
			.params(this.congress, election, seats)
			.update(key, "id");
		for (String name : elected) {
			this.client.sql("insert into ballot_outcome (ballot, name, votes, result) values (?, ?, 11, 'ELECTED')")
				.params(key.getKeyAs(Long.class), name)
				.update();
		}
	}

}
