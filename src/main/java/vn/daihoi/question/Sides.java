package vn.daihoi.question;

import vn.daihoi.organization.Role;

/**
 * The two groups that talk about a user task.
 *
 * @param task the task's name
 * @param doing who is to do it
 * @param other whom they ask, and who asks them
 */
record Sides(String task, String doing, String other) {

	/** The one that does not speak. */
	String beside(String speaking) {
		return speaking.equals(this.doing) ? this.other : this.doing;
	}

	/** What stands over the box in which those who do the task ask. */
	String prompt() {
		if (isOf(this.other, Role.COMMITTEE)) {
			return isOf(this.doing, Role.ORGANISATION_BOARD) ? "Hỏi cấp ủy cấp dưới" : "Hỏi cấp ủy cấp trên";
		}
		return isOf(this.other, Role.SECRETARY) ? "Hỏi chi bộ" : "Hỏi Ban Tổ chức";
	}

	private static boolean isOf(String group, Role role) {
		return group.endsWith(":" + role.suffix());
	}

}
