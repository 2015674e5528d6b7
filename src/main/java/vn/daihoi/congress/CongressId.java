package vn.daihoi.congress;

import java.util.Optional;

/**
 * Which congress: one organisation under one plan. Its text is the business key of the
 * process.
 *
 * @param plan the plan's code
 * @param organization the organisation's code
 */
public record CongressId(String plan, String organization) {

	/** Stands where the plan stands; no plan has such a code. */
	private static final String OUTSIDE_PLANS = "kien-toan-";

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

	/** Whether the work of a business key is asked for by a plan. */
	public static boolean isUnderPlan(String businessKey) {
		return !businessKey.startsWith(OUTSIDE_PLANS);
	}

	/** The key of an organisation's work that no plan asks for. */
	public static CongressId outsidePlans(long id, String organization) {
		return new CongressId(OUTSIDE_PLANS + id, organization);
	}

	/** The id in such a key; empty for the key of other work. */
	public static Optional<Long> outsidePlans(String businessKey) {
		return Optional.of(planOf(businessKey))
			.filter((plan) -> plan.matches(OUTSIDE_PLANS + "\\d{1,18}"))
			.map((plan) -> Long.valueOf(plan.substring(OUTSIDE_PLANS.length())));
	}

	@Override
	public String toString() {
		return this.plan + "/" + this.organization;
	}

}
