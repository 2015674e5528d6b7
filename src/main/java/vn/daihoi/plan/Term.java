package vn.daihoi.plan;

/** A term of office, from year to year. */
public record Term(int from, int to) {

	/** As a plan writes it: {@code 2025 - 2027}. */
	@Override
	public String toString() {
		return this.from + " - " + this.to;
	}

}
