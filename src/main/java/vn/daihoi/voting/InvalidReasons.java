package vn.daihoi.voting;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.regulation.Finding;

/** Why ballots were invalid, ballot by ballot. */
@Repository
class InvalidReasons {

	private final JdbcClient jdbc;

	InvalidReasons(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Reasons are all told or none: their ballots make up the invalid ones.
	 * @param clause where it stands what makes a ballot invalid
	 */
	static List<Finding> check(List<InvalidBallots> reasons, int invalid, String clause) {
		List<Finding> findings = new ArrayList<>();
		for (int at = 0; at < reasons.size(); at++) {
			if (reasons.get(at).ballots() < 0) {
				findings
					.add(error("invalidReasons[" + at + "].ballots", "Số phiếu không thể âm; hãy ghi từ 0", clause));
			}
		}
		if (reasons.stream().map(InvalidBallots::reason).distinct().count() < reasons.size()) {
			findings.add(error("invalidReasons", "Một lý do ghi hai lần; hãy ghi một lần", clause));
		}
		long told = reasons.stream().mapToLong(InvalidBallots::ballots).sum();
		if (!reasons.isEmpty() && findings.isEmpty() && told != invalid) {
			findings.add(error("invalidReasons",
					"Cộng các lý do là %d phiếu, không hợp lệ là %d phiếu; hãy đối chiếu biên bản, hoặc để trống các lý do"
						.formatted(told, invalid),
					clause));
		}
		return findings;
	}

	private static Finding error(String field, String text, String clause) {
		return Finding.error("INVALID", field, text, clause);
	}

	/** Writes those of the ballot that a congress has counted last. */
	void record(String congress, List<InvalidBallots> reasons) {
		reasons.stream()
			.filter((one) -> one.ballots() > 0)
			.forEach((one) -> this.jdbc.sql("""
					insert into invalid_ballots (ballot, reason, ballots)
					select id, ?, ? from ballot where congress = ? and sequence = (
						select max(sequence) from ballot where congress = ?)""")
				.params(one.reason().name(), one.ballots(), congress, congress)
				.update());
	}

	/** Those of one ballot of a congress, by its place among all of them. */
	List<InvalidBallots> of(String congress, int sequence) {
		return this.jdbc.sql("""
				select i.reason, i.ballots from invalid_ballots i join ballot b on b.id = i.ballot
				where b.congress = ? and b.sequence = ? order by i.reason""")
			.params(congress, sequence)
			.query(InvalidBallots.class)
			.list();
	}

}
