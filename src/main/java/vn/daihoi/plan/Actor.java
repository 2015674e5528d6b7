package vn.daihoi.plan;

/**
 * Who a plan speaks of, by what they are to each other and never by a level of the Party:
 * the issuer of the plan, the units right below it, their branches.
 */
public enum Actor {

	/** The committee that issues the plan. */
	ISSUER,

	/** The issuer's standing committee, which decides in meetings. */
	ISSUER_STANDING_COMMITTEE,

	/** The issuer's secretary and deputies. */
	ISSUER_STANDING_LEADERSHIP,

	/** The issuer's organisation board. */
	ISSUER_ORGANIZATION_BOARD,

	/** The issuer's office. */
	ISSUER_OFFICE,

	/** The boards and offices that advise the issuer, all of them. */
	ISSUER_ADVISORY_BODIES,

	/** Members of the issuer in charge of an area. */
	AREA_SUPERVISORS,

	/** The organisation board of the committee right above the issuer. */
	SUPERIOR_ORGANIZATION_BOARD,

	/** The committee right above the organisation that holds the congress. */
	IMMEDIATE_SUPERIOR,

	/** The grassroots organisation and its committee. */
	UNIT,

	/** The branch that holds the congress. */
	BRANCH,

	/** The committee that convenes the congress, or the secretary where there is none. */
	CONVENING_COMMITTEE,

	/** The committee that guides the branches of the police. */
	POLICE_COMMITTEE,

	/** The committee that guides the branches of the armed forces. */
	MILITARY_COMMITTEE,

	/** Whoever takes part in the campaign. */
	EVERYONE

}
