package vn.daihoi.question;

/**
 * The user task of a plan, a committee or a congress about which two sides talk; it stays
 * the same when the task is opened again.
 *
 * @param organization empty for the plan's own work
 * @param element the task's element id
 */
record Work(String plan, String organization, String element) {

	/** The business key. */
	String subject() {
		return this.organization.isEmpty() ? this.plan : this.plan + "/" + this.organization;
	}

}
