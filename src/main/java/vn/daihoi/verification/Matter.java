package vn.daihoi.verification;

/** What a verification is about. */
enum Matter {

	/** A person's political issue, which a branch marked in its personnel plan. */
	POLITICAL("Vấn đề chính trị của nhân sự dự kiến"),

	COMPLAINT("Đơn thư đủ điều kiện xử lý"),

	DISUNITY("Mất đoàn kết nội bộ"),

	NOT_QUALIFYING("Đơn thư không đủ điều kiện xử lý"),

	ANONYMOUS("Đơn thư nặc danh");

	private final String label;

	Matter(String label) {
		this.label = label;
	}

	/** How a person reads it. */
	String label() {
		return this.label;
	}

	/** Whether a conclusion is owed before the congress. */
	boolean isToConclude() {
		return this != NOT_QUALIFYING && this != ANONYMOUS;
	}

}
