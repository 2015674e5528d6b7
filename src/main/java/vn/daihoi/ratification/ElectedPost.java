package vn.daihoi.ratification;

import vn.daihoi.election.Election;

/** What somebody has become by an election. */
public final class ElectedPost {

	private ElectedPost() {
	}

	/** As it stands on paper. */
	public static String name(Election election) {
		return switch (election) {
			case BRANCH_COMMITTEE -> "Chi ủy viên";
			case SECRETARY -> "Bí thư";
			case DEPUTY_SECRETARY -> "Phó bí thư";
			case EXECUTIVE_COMMITTEE -> "Ủy viên Ban Chấp hành";
			case STANDING_COMMITTEE -> "Ủy viên Ban Thường vụ";
			case INSPECTION_COMMITTEE -> "Ủy viên Ủy ban Kiểm tra";
			case INSPECTION_HEAD -> "Chủ nhiệm Ủy ban Kiểm tra";
			case DELEGATES -> "Đại biểu dự đại hội cấp trên";
			case ALTERNATE_DELEGATES -> "Đại biểu dự khuyết";
		};
	}

}
