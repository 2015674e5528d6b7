package vn.daihoi.packaged;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a campaign has seen done, kept beside the application: under the name of a figure
 * the branches that it counts.
 */
class Ledger {

	private final Map<String, Set<String>> branches = new ConcurrentHashMap<>();

	void note(String figure, String branch) {
		counted(figure).add(branch);
	}

	void strike(String figure, String branch) {
		counted(figure).remove(branch);
	}

	Set<String> counted(String figure) {
		return this.branches.computeIfAbsent(figure, (name) -> ConcurrentHashMap.newKeySet());
	}

	int count(String figure) {
		return counted(figure).size();
	}

	/** How many of these branches the figure counts. */
	int count(String figure, List<District.Branch> of) {
		return (int) of.stream().filter((branch) -> counted(figure).contains(branch.code())).count();
	}

}
