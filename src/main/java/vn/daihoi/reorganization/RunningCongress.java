package vn.daihoi.reorganization;

/**
 * A congress that is under way.
 *
 * @param id its key as text
 * @param unit the committee that directs it
 * @param scope whose congress it is, seen from the issuer of its plan
 * @param held whether it was held already and waits for its ratification
 */
public record RunningCongress(String id, String plan, String issuer, String organization, String unit, String scope,
		boolean held) {

	boolean isOfBranch() {
		return "BRANCHES".equals(this.scope);
	}

}
