package vn.daihoi.unit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import vn.daihoi.regulation.Finding;

/**
 * The branches without which a paper of their committee leaves: none without its reason.
 *
 * @param names their names by their codes
 * @param lacking what they lack, in Vietnamese, after the name
 * @param clause where the paper is asked for
 */
record MissingBranches(Map<String, String> names, String lacking, String clause) {

	MissingBranches {
		names = new TreeMap<>(names);
	}

	/** One error for each branch whose reason is not given. */
	List<Finding> check(List<BranchReason> rows) {
		Map<String, String> given = reasons(rows);
		return this.names.keySet()
			.stream()
			.filter((branch) -> !given.containsKey(branch))
			.map((branch) -> Finding.error("REASON", field(branch, rows),
					this.names.get(branch) + " " + this.lacking + "; hãy ghi lý do", this.clause))
			.toList();
	}

	private static String field(String branch, List<BranchReason> rows) {
		return IntStream.range(0, rows.size())
			.filter((index) -> rows.get(index).branch().equals(branch))
			.mapToObj((index) -> "rows[" + index + "].reason")
			.findFirst()
			.orElse("rows");
	}

	/** The given reasons by branch; whatever is said of other branches is left out. */
	Map<String, String> reasons(List<BranchReason> rows) {
		Map<String, String> reasons = new LinkedHashMap<>();
		rows.stream()
			.filter((row) -> row.isGiven() && this.names.containsKey(row.branch()))
			.forEach((row) -> reasons.put(row.branch(), row.reason().strip()));
		return reasons;
	}

}
