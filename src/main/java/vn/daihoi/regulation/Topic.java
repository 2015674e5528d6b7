package vn.daihoi.regulation;

/** What a regulation governs; one document a topic is in force on a day. */
public enum Topic {

	/** Điều lệ Đảng. */
	CHARTER("Điều lệ Đảng"),

	/** The decision that puts the Charter into practice. */
	CHARTER_IMPL("Thi hành Điều lệ Đảng"),

	/** Guidance on the Charter. */
	CHARTER_GUIDE("Hướng dẫn thi hành Điều lệ Đảng"),

	/** Quy chế bầu cử trong Đảng. */
	ELECTION_REG("Quy chế bầu cử trong Đảng"),

	/** Guidance on elections. */
	ELECTION_GUIDE("Hướng dẫn Quy chế bầu cử trong Đảng"),

	/** The directive of a congress cycle. */
	CYCLE_DIRECTIVE("Chỉ thị về đại hội đảng bộ các cấp"),

	/** What amends the directive of the cycle while both are in force. */
	CYCLE_AMENDMENT("Điều chỉnh, bổ sung chỉ thị về đại hội"),

	/** Guidance on the directive of the cycle. */
	CYCLE_GUIDE("Hướng dẫn chỉ thị về đại hội"),

	/** Direct election of the secretary by the congress. */
	DIRECT_SECRETARY("Đại hội trực tiếp bầu bí thư"),

	/** What supplements the guidance on direct election. */
	DIRECT_SECRETARY_SUPPLEMENT("Bổ sung hướng dẫn trực tiếp bầu bí thư"),

	/** Who may issue which type of document. */
	DOC_TYPES("Thể loại, thẩm quyền ban hành văn bản"),

	/** How a document is laid out. */
	DOC_LAYOUT("Thể thức, kỹ thuật trình bày văn bản"),

	/** Inspection, supervision and discipline. */
	INSPECTION("Kiểm tra, giám sát, kỷ luật"),

	/** What members may not do. */
	MEMBER_CONDUCT("Những điều đảng viên không được làm"),

	/** The electronic handbook of members. */
	E_HANDBOOK("Sổ tay đảng viên điện tử");

	private final String vietnamese;

	Topic(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	/** As the page of the register heads it. */
	public String vietnamese() {
		return this.vietnamese;
	}

}
