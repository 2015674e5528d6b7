package vn.daihoi.document;

/**
 * The types of papers of the Party.
 *
 * <p>
 * Source: 66-QĐ/TW 2017, from 09/01/2026 399-QĐ/TW.
 */
public enum PaperType {

	RESOLUTION("NQ", "Nghị quyết"), DECISION("QĐ", "Quyết định"), CONCLUSION("KL", "Kết luận"),
	WORKING_RULES("QC", "Quy chế"), RULES("QyĐ", "Quy định"), DIRECTIVE("CT", "Chỉ thị"), CIRCULAR("TTr", "Thông tri"),
	GUIDANCE("HD", "Hướng dẫn"), NOTICE("TB", "Thông báo"), REPORT("BC", "Báo cáo"), PLAN("KH", "Kế hoạch"),
	PROGRAMME("CTr", "Chương trình"), SUBMISSION("TTr", "Tờ trình"), LETTER("CV", "Công văn"),
	MINUTES("BB", "Biên bản"), PROJECT("ĐA", "Đề án"), INVITATION("GM", "Giấy mời"),
	INTRODUCTION("GT", "Giấy giới thiệu");

	private final String symbol;

	private final String label;

	PaperType(String symbol, String label) {
		this.symbol = symbol;
		this.label = label;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

	/** What stands between number and organisation. */
	public String symbol() {
		return this.symbol;
	}

}
