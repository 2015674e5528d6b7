package vn.daihoi.board;

/**
 * A committee that has not made the plan its own, or not known to those below it.
 *
 * @param concretised whether it has a plan of its own
 */
record UnitBehind(String code, String name, boolean concretised) {

	/** What is missing. */
	public String missing() {
		return this.concretised ? "Chưa quán triệt đến chi bộ" : "Chưa cụ thể hóa kế hoạch";
	}

}
