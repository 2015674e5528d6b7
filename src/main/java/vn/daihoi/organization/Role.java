package vn.daihoi.organization;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a person may be in an organisation; tasks are offered to a role. */
public enum Role {

	/** Secretary of a branch, who also acts where there is no branch committee. */
	SECRETARY("secretary", "Bí thư"),

	/** Member of the committee, which decides in meetings. */
	COMMITTEE("committee", "Cấp ủy"),

	/** The committee's office, which keeps its papers and seal. */
	OFFICE("office", "Văn phòng"),

	/** May do for a branch of the committee what the branch cannot do itself. */
	ACTING("acting", "Làm thay chi bộ"),

	/** The organisation board of the committee that issues a plan. */
	ORGANISATION_BOARD("organisation-board", "Ban Tổ chức"),

	/** Secretary and deputies of the committee that issues a plan. */
	STANDING_LEADERSHIP("standing-leadership", "Thường trực cấp ủy"),

	/** The inspection committee. */
	INSPECTION("inspection", "Ủy ban Kiểm tra"),

	/** The office that guides the budget together with the committee's own. */
	FINANCE("finance", "Phòng Tài chính - Kế hoạch"),

	/** The board of propaganda of the committee that issues a plan. */
	PROPAGANDA("propaganda", "Ban Tuyên giáo"),

	/** Looks after an area for the committee that issues a plan. */
	SUPERVISOR("supervisor", "Cấp ủy viên phụ trách địa bàn"),

	/** Moves deadlines, keeps the calendar and the tree of organisations. */
	BUSINESS_ADMINISTRATOR("administrator", "Quản trị nghiệp vụ");

	private final String suffix;

	private final String label;

	Role(String suffix, String label) {
		this.suffix = suffix;
		this.label = label;
	}

	/** How a person reads it. */
	public String label() {
		return this.label;
	}

	/** The last part of the role's groups. */
	@JsonValue
	public String suffix() {
		return this.suffix;
	}

	/**
	 * Who does the work of this role at an organisation of that kind: a committee has no
	 * branch secretary, and one that issues plans directs through its organisation board.
	 */
	public Role at(OrganizationKind kind) {
		if (this == SECRETARY && !kind.isBranch()) {
			return COMMITTEE.at(kind);
		}
		return (this == COMMITTEE && kind == OrganizationKind.SUPERIOR_COMMITTEE) ? ORGANISATION_BOARD : this;
	}

	/**
	 * The group of those who hold this role there, for example {@code hh01:secretary}.
	 */
	public String groupOf(String organizationCode) {
		return organizationCode + ":" + this.suffix;
	}

	/**
	 * The codes of the organisations in which these groups are roles; other groups are
	 * left out.
	 */
	public static Set<String> organizationsOf(Collection<String> groups) {
		return groups.stream()
			.filter((group) -> group.contains(":"))
			.map((group) -> group.substring(0, group.indexOf(':')))
			.collect(Collectors.toCollection(TreeSet::new));
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
