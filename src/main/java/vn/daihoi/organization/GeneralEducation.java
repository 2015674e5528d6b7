package vn.daihoi.organization;

/**
 * General education.
 *
 * <p>
 * Source: domain rules 4.2, of which no official form was read.
 */
public enum GeneralEducation {

	LOWER_SECONDARY("Trung học cơ sở"),

	UPPER_SECONDARY("Trung học phổ thông");

	private final String label;

	GeneralEducation(String label) {
		this.label = label;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

}
