package vn.daihoi.congress;

/**
 * Which congress: one organisation under one plan. Its text is the business key of the
 * process.
 *
 * @param plan the plan's code
 * @param organization the organisation's code
 */
public record CongressId(String plan, String organization) {

	/** Reads a business key, {@code plan/organization}. */
	public static CongressId of(String businessKey) {
		int slash = businessKey.indexOf('/');
		if (slash < 0) {
			throw new IllegalArgumentException("not the key of a congress: " + businessKey);
		}
		return new CongressId(businessKey.substring(0, slash), businessKey.substring(slash + 1));
	}

	@Override
	public String toString() {
		return this.plan + "/" + this.organization;
	}

}
