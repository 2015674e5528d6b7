package vn.daihoi.election;

/** What a ballot elects. */
public enum Election {

	BRANCH_COMMITTEE("Chi ủy"),

	SECRETARY("Bí thư"),

	DEPUTY_SECRETARY("Phó bí thư"),

	EXECUTIVE_COMMITTEE("Ban Chấp hành"),

	DELEGATES("Đại biểu dự đại hội cấp trên"),

	ALTERNATE_DELEGATES("Đại biểu dự khuyết dự đại hội cấp trên"),

	STANDING_COMMITTEE("Ban Thường vụ"),

	INSPECTION_COMMITTEE("Ủy ban Kiểm tra"),

	/** The chair of the inspection committee. */
	INSPECTION_HEAD("Chủ nhiệm Ủy ban Kiểm tra");

	private final String label;

	Election(String label) {
		this.label = label;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

	/** Whether it is about delegates to the congress above, whose number is allocated. */
	public boolean isOfDelegates() {
		return this == DELEGATES || this == ALTERNATE_DELEGATES;
	}

	/** Whether its list needs more names than seats (190-QĐ/TW, Article 14.1). */
	public boolean needsSurplus() {
		return this == BRANCH_COMMITTEE || this == EXECUTIVE_COMMITTEE || this == STANDING_COMMITTEE;
	}

	/** Whether one person is elected to it. */
	public boolean isOnePost() {
		return this == SECRETARY || this == INSPECTION_HEAD;
	}

}
