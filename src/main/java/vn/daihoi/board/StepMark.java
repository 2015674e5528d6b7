package vn.daihoi.board;

/**
 * How a step is marked on a drawing: a style, and the word beside it; the gravest last.
 */
enum StepMark {

	/** Nobody has anything to do until a day comes or somebody else has decided. */
	WAITING("dang-cho", "Đang chờ"),

	/** Somebody has it to do. */
	OPEN("dang-lam", "Đang làm"),

	/** The committee's own limit has passed. */
	BEHIND("qua-noi-bo", "Quá hạn nội bộ"),

	/** A limit of the plan or a regulation has passed. */
	LATE("tre-han", "Trễ hạn");

	private final String style;

	private final String label;

	StepMark(String style, String label) {
		this.style = style;
		this.label = label;
	}

	public String style() {
		return this.style;
	}

	public String label() {
		return this.label;
	}

}
