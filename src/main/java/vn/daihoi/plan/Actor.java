package vn.daihoi.plan;

/**
 * Who a plan speaks of, by what they are to each other and never by a level of the Party:
 * the issuer of the plan, the units right below it, their branches.
 */
public enum Actor {

	/** The committee that issues the plan. */
	ISSUER("Cấp ủy ban hành"),

	/** The issuer's standing committee, which decides in meetings. */
	ISSUER_STANDING_COMMITTEE("Ban Thường vụ"),

	/** The issuer's secretary and deputies. */
	ISSUER_STANDING_LEADERSHIP("Thường trực cấp ủy"),

	/** The issuer's organisation board. */
	ISSUER_ORGANIZATION_BOARD("Ban Tổ chức"),

	/** The issuer's office. */
	ISSUER_OFFICE("Văn phòng cấp ủy"),

	/** The boards and offices that advise the issuer, all of them. */
	ISSUER_ADVISORY_BODIES("Các cơ quan tham mưu, giúp việc cấp ủy"),

	/** Members of the issuer in charge of an area. */
	AREA_SUPERVISORS("Người được phân công phụ trách địa bàn"),

	/** The organisation board of the committee right above the issuer. */
	SUPERIOR_ORGANIZATION_BOARD("Ban Tổ chức của cấp ủy cấp trên"),

	/** The committee right above the organisation that holds the congress. */
	IMMEDIATE_SUPERIOR("Cấp ủy cấp trên trực tiếp"),

	/** The grassroots organisation and its committee. */
	UNIT("Đảng ủy cơ sở"),

	/** The branch that holds the congress. */
	BRANCH("Chi bộ"),

	/** The committee that convenes the congress, or the secretary where there is none. */
	CONVENING_COMMITTEE("Chi ủy, hoặc bí thư nơi không có chi ủy"),

	/** The committee that guides the branches of the police. */
	POLICE_COMMITTEE("Đảng ủy Công an"),

	/** The committee that guides the branches of the armed forces. */
	MILITARY_COMMITTEE("Đảng ủy Quân sự"),

	/** Whoever takes part in the campaign. */
	EVERYONE("Mọi tổ chức tham gia");

	private final String label;

	Actor(String label) {
		this.label = label;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

}
