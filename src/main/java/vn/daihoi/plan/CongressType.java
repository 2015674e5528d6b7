package vn.daihoi.plan;

/** Who makes up a congress. */
public enum CongressType {

	MEMBERS("đại hội đảng viên"),

	DELEGATES("đại hội đại biểu");

	private final String label;

	CongressType(String label) {
		this.label = label;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

}
