package vn.daihoi.ratification;

import vn.daihoi.election.Election;

/** What somebody has become by an election. */
final class ElectedPost {

	private ElectedPost() {
	}

	static String name(Election election) {
		return switch (election) {
			case BRANCH_COMMITTEE -> "Chi ủy viên";
			case SECRETARY -> "Bí thư";
			case DEPUTY_SECRETARY -> "Phó bí thư";
			case EXECUTIVE_COMMITTEE -> "Ủy viên Ban Chấp hành";
			case DELEGATES -> "Đại biểu dự đại hội cấp trên";
			case ALTERNATE_DELEGATES -> "Đại biểu dự khuyết";
		};
	}

}
