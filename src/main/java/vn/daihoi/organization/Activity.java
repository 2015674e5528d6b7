package vn.daihoi.organization;

/** Where and whether a member takes part in the activity of the Party. */
public enum Activity {

	/** Here, as everybody. */
	REGULAR("Chính thức"),

	/** Introduced for some time to another organisation. */
	TEMPORARY_ELSEWHERE("Chính thức, sinh hoạt tạm thời nơi khác"),

	/** Comes for some time from another organisation. */
	TEMPORARY_HERE("Nơi khác đến sinh hoạt tạm thời"),

	/** Exempted from work and activity. */
	EXEMPT("Chính thức, được miễn sinh hoạt"),

	/** Suspended from activity, prosecuted or detained. */
	SUSPENDED("Chính thức, bị đình chỉ sinh hoạt");

	private final String label;

	Activity(String label) {
		this.label = label;
	}

	/** How a person reads it of an official member. */
	public String label() {
		return this.label;
	}

}
