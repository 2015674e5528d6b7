package vn.daihoi.sight;

import vn.daihoi.congress.Milestone;

/** A step on the way to a congress and after it whose day is kept beside its state. */
public enum MainStep {

	DATE_ACCEPTED("Nhận ngày đại hội", "accepted_on"),

	NOTIFIED("Thông báo khai mạc", "notified_on"),

	PERSONNEL_AGREED("Thống nhất nhân sự", "agreed_on"),

	HELD("Đại hội", "held_on"),

	RESULT_RECORDED("Ghi kết quả", "recorded_on"),

	/** Also where not every one of those elected was ratified. */
	RATIFIED("Chuẩn y", "ratified_on");

	private final String label;

	private final String column;

	MainStep(String label, String column) {
		this.label = label;
		this.column = column;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

	/** The column of {@code progress} that has its day. */
	public String column() {
		return this.column;
	}

	Milestone milestone() {
		return Milestone.valueOf(name());
	}

}
