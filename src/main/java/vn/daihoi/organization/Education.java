package vn.daihoi.organization;

/**
 * Professional training.
 *
 * <p>
 * Source: domain rules 4.2, of which no official form was read.
 */
public enum Education {

	NONE("Chưa qua đào tạo"),

	INTERMEDIATE("Trung cấp"),

	COLLEGE("Cao đẳng"),

	UNIVERSITY("Đại học"),

	MASTER("Thạc sĩ"),

	DOCTOR("Tiến sĩ");

	private final String label;

	Education(String label) {
		this.label = label;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

}
