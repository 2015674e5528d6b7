package vn.daihoi.agenda;

/** What somebody does at a congress. */
enum Duty {

	/** Chủ tịch, chủ trì đại hội. */
	CHAIR,

	/** Thư ký. */
	SECRETARY,

	/** Reads the report. */
	REPORTER,

	/** Tổ, ban kiểm phiếu. */
	COUNTER

}
