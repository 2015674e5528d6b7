package vn.daihoi.regulation;

/** What a regulation governs; one document a topic is in force on a day. */
public enum Topic {

	/** Điều lệ Đảng. */
	CHARTER,

	/** The decision that puts the Charter into practice. */
	CHARTER_IMPL,

	/** Guidance on the Charter. */
	CHARTER_GUIDE,

	/** Quy chế bầu cử trong Đảng. */
	ELECTION_REG,

	/** Guidance on elections. */
	ELECTION_GUIDE,

	/** The directive of a congress cycle. */
	CYCLE_DIRECTIVE,

	/** What amends the directive of the cycle while both are in force. */
	CYCLE_AMENDMENT,

	/** Guidance on the directive of the cycle. */
	CYCLE_GUIDE,

	/** Direct election of the secretary by the congress. */
	DIRECT_SECRETARY,

	/** What supplements the guidance on direct election. */
	DIRECT_SECRETARY_SUPPLEMENT,

	/** Who may issue which type of document. */
	DOC_TYPES,

	/** How a document is laid out. */
	DOC_LAYOUT,

	/** Inspection, supervision and discipline. */
	INSPECTION,

	/** What members may not do. */
	MEMBER_CONDUCT,

	/** The electronic handbook of members. */
	E_HANDBOOK

}
