package vn.daihoi.regulation;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule with the documents that its clause names, as it is read on a day.
 *
 * @param sources empty for what stands in a plan, in a local guidance, or nowhere
 */
public record CitedRule(RuleRow row, List<Regulation> sources, LocalDate day) {

	/** The documents it names that are not in force on the day. */
	public List<Regulation> notInForce() {
		return this.sources.stream().filter((source) -> !source.isInForceOn(this.day)).toList();
	}

	/** Whether the rule, its documents and their validity on the day are confirmed. */
	public boolean isVerified() {
		return this.row.verified() && notInForce().isEmpty() && this.sources.stream().allMatch(Regulation::verified);
	}

	public boolean isOf(Topic topic) {
		return this.sources.stream().map(Regulation::topic).anyMatch(topic::equals);
	}

}
