package vn.daihoi.organization;

/** What a decision does to organisations. */
public enum MoveKind {

	RENAME("Đổi tên"),

	/** To another superior. */
	MOVE("Chuyển cấp trên trực tiếp"),

	CHANGE_OF_KIND("Đổi loại hình"),

	/** Into a new one, or into one of them. */
	MERGE("Hợp nhất, sáp nhập"),

	/** Into new ones; one of them may be the old one. */
	SPLIT("Chia, tách"),

	DISSOLVE("Giải thể");

	private final String label;

	MoveKind(String label) {
		this.label = label;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

	/** Whether the organisation stays what it is under its code. */
	public boolean keepsOrganization() {
		return this == RENAME || this == MOVE || this == CHANGE_OF_KIND;
	}

}
