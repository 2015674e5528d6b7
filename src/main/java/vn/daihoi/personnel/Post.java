package vn.daihoi.personnel;

/** What a person is proposed for, beside a seat in the branch committee. */
public enum Post {

	NONE("Chi ủy viên"), SECRETARY("Bí thư"), DEPUTY_SECRETARY("Phó bí thư");

	private final String label;

	Post(String label) {
		this.label = label;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

}
