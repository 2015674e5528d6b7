package vn.daihoi.agenda;

/** What somebody does at a congress. */
public enum Duty {

	/** Chủ tịch, chủ trì đại hội. */
	CHAIR("chair"),

	/** Thư ký. */
	SECRETARY("secretary"),

	/** Reads the report. */
	REPORTER("reporter"),

	/** Tổ, ban kiểm phiếu. */
	COUNTER("counters");

	private final String field;

	Duty(String field) {
		this.field = field;
	}

	/** Where the form asks for it. */
	String field() {
		return this.field;
	}

}
