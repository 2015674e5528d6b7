package vn.daihoi.organization;

/**
 * Training in political theory.
 *
 * <p>
 * Source: domain rules 4.2, of which no official form was read.
 */
public enum Theory {

	NONE("Chưa qua đào tạo"),

	PRIMARY("Sơ cấp"),

	INTERMEDIATE("Trung cấp"),

	ADVANCED("Cao cấp, cử nhân");

	private final String label;

	Theory(String label) {
		this.label = label;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

}
