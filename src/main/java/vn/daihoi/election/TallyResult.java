package vn.daihoi.election;

import java.util.List;

import vn.daihoi.regulation.Finding;

/**
 * What a ballot led to.
 *
 * @param base the number that more than half is taken of, neither those present nor the
 * valid ballots
 * @param needed the fewest votes that are more than half of the base
 * @param outcomes all candidates, most votes first
 * @param findings rules that were broken, and what people have to know
 */
public record TallyResult(int base, int needed, List<Outcome> outcomes, NextStep next, List<Finding> findings) {

	public TallyResult {
		outcomes = List.copyOf(outcomes);
		findings = List.copyOf(findings);
	}

	/**
	 * What it means for one candidate.
	 *
	 * @param ofBase votes out of the base, for example {@code 18/20}
	 */
	public record Outcome(String name, int votes, String ofBase, Result result) {
	}

}
