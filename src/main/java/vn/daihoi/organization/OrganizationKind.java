package vn.daihoi.organization;

/**
 * What an organisation is to those around it. It decides which papers its congress needs
 * and whose opinion it asks, never where it stands in the State's territory.
 */
public enum OrganizationKind {

	/** Stands above grassroots organisations and issues plans. */
	SUPERIOR_COMMITTEE("Cấp ủy trên cơ sở"),

	/** A grassroots organisation with branches of its own: đảng bộ cơ sở. */
	GRASSROOTS_COMMITTEE("Đảng bộ cơ sở"),

	/** Between a grassroots committee and some of its branches: đảng bộ bộ phận. */
	INTERMEDIATE_COMMITTEE("Đảng bộ bộ phận"),

	/** A branch that is itself the grassroots organisation: chi bộ cơ sở. */
	GRASSROOTS_BRANCH("Chi bộ cơ sở"),

	/** The branch of a hamlet: chi bộ ấp, thôn, khu phố. */
	HAMLET_BRANCH("Chi bộ ấp, thôn, khu phố"),

	/** The branch of an agency: chi bộ cơ quan. */
	AGENCY_BRANCH("Chi bộ cơ quan"),

	/** The branch of a school. */
	SCHOOL_BRANCH("Chi bộ trường học"),

	/** The branch of another public service unit: chi bộ đơn vị sự nghiệp. */
	SERVICE_UNIT_BRANCH("Chi bộ đơn vị sự nghiệp"),

	/** The branch of an enterprise or cooperative. */
	ENTERPRISE_BRANCH("Chi bộ doanh nghiệp, hợp tác xã"),

	/** A branch in the police, which follows its own guidance. */
	POLICE_BRANCH("Chi bộ công an"),

	/** A branch in the armed forces, which follows its own guidance. */
	MILITARY_BRANCH("Chi bộ quân sự");

	private final String label;

	OrganizationKind(String label) {
		this.label = label;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

	/** Whether it has members of its own rather than organisations below it. */
	public boolean isBranch() {
		return name().endsWith("_BRANCH");
	}

	/**
	 * Whether it is a grassroots organisation, a committee or a branch: tổ chức cơ sở
	 * đảng.
	 */
	public boolean isGrassroots() {
		return this == GRASSROOTS_COMMITTEE || this == GRASSROOTS_BRANCH;
	}

}
