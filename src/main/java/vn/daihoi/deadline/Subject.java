package vn.daihoi.deadline;

/**
 * What work is about.
 *
 * @param organization empty for the plan's own work
 */
public record Subject(String plan, String organization) {

	/** The business key. */
	public String key() {
		return this.organization.isEmpty() ? this.plan : this.plan + "/" + this.organization;
	}

}
