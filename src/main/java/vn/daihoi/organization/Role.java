package vn.daihoi.organization;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a person may be in an organisation; tasks are offered to a role. */
public enum Role {

	/** Secretary of a branch, who also acts where there is no branch committee. */
	SECRETARY("secretary"),

	/** Member of the committee, which decides in meetings. */
	COMMITTEE("committee"),

	/** The committee's office, which keeps its papers and seal. */
	OFFICE("office"),

	/** May do for a branch of the committee what the branch cannot do itself. */
	ACTING("acting"),

	/** The organisation board of the committee that issues a plan. */
	ORGANISATION_BOARD("organisation-board"),

	/** Secretary and deputies of the committee that issues a plan. */
	STANDING_LEADERSHIP("standing-leadership"),

	/** The inspection committee. */
	INSPECTION("inspection"),

	/** Looks after an area for the committee that issues a plan. */
	SUPERVISOR("supervisor"),

	/** Moves deadlines, keeps the calendar and the tree of organisations. */
	BUSINESS_ADMINISTRATOR("administrator");

	private final String suffix;

	Role(String suffix) {
		this.suffix = suffix;
	}

	/** The last part of the role's groups. */
	@JsonValue
	public String suffix() {
		return this.suffix;
	}

	/**
	 * The group of those who hold this role there, for example {@code hh01:secretary}.
	 */
	public String groupOf(String organizationCode) {
		return organizationCode + ":" + this.suffix;
	}

	/**
	 * The role whose groups end with {@code suffix}.
	 * @throws IllegalArgumentException when there is none
	 */
	public static Role ofSuffix(String suffix) {
		return Arrays.stream(values())
			.filter((role) -> role.suffix.equals(suffix))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no role has the suffix " + suffix));
	}

}
