package vn.daihoi.plan;

/** Whose congress a plan regulates, seen from the committee that issues it. */
public enum CongressScope {

	/** Branches under a grassroots committee: chi bộ trực thuộc đảng ủy cơ sở. */
	BRANCHES,

	/** Grassroots organisations: chi bộ, đảng bộ cơ sở. */
	GRASSROOTS_ORGANIZATIONS,

	/** The issuer's own organisation. */
	ISSUER_ITSELF

}
