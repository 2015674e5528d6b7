package vn.daihoi.election;

import vn.daihoi.personnel.ListOf;
import vn.daihoi.plan.CongressContent;

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
		return list() == ListOf.DELEGATES;
	}

	/** What its list is, as far as the surplus depends on it. */
	public ListOf list() {
		return switch (this) {
			case BRANCH_COMMITTEE, EXECUTIVE_COMMITTEE, STANDING_COMMITTEE -> ListOf.COMMITTEE;
			case DELEGATES, ALTERNATE_DELEGATES -> ListOf.DELEGATES;
			default -> ListOf.POST;
		};
	}

	/** Which of the matters of a congress it is. */
	public CongressContent.Kind content() {
		return isOfDelegates() ? CongressContent.Kind.ELECT_DELEGATES : CongressContent.Kind.ELECT_COMMITTEE;
	}

	/** Whether one person is elected to it. */
	public boolean isOnePost() {
		return this == SECRETARY || this == INSPECTION_HEAD;
	}

}
