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

	/** The plan of a business key, which may be the plan's own. */
	public static String planOf(String businessKey) {
		return businessKey.contains("/") ? of(businessKey).plan() : businessKey;
	}

	/** The organisation of a business key; empty where it is a plan's own. */
	public static String organizationOf(String businessKey) {
		return businessKey.contains("/") ? of(businessKey).organization() : "";
	}

	@Override
	public String toString() {
		return this.plan + "/" + this.organization;
	}

}
