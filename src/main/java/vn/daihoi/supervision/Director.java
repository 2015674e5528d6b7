package vn.daihoi.supervision;

/**
 * A person who directs a congress.
 *
 * @param name how the others know the person
 * @param title in which role and where
 * @param organization the code of the committee for which the person directs
 * @param issuing whether for the committee that issues the plan, not for the one right
 * above the congress
 */
record Director(String user, String name, String title, String organization, boolean issuing) {

	/** As it stands in a notice. */
	String signed() {
		return this.name.equals(this.title) ? this.name : this.name + " (" + this.title + ")";
	}

}
