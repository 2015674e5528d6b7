package vn.daihoi.board;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.organization.OrganizationKind;

/** A congress as the list of the page shows it. */
record ListLine(String branch, String unit, String kind, String members, String state, String openingDay,
		String nextDuty, String nextDay, boolean nextInternal, boolean late) {

	static ListLine of(SeenCongress congress) {
		CongressRow row = congress.row();
		return new ListLine(row.organizationName(), row.unitName(), kind(row.kind()),
				row.officialMembers() + " chính thức, " + row.probationaryMembers() + " dự bị",
				congress.state().label(),
				(row.openingDate() == null) ? null : VietnameseDate.withWeekday(row.openingDate()),
				congress.next().map(OwedDeadline::name).orElse(null),
				congress.next().map((next) -> VietnameseDate.of(next.dueOn())).orElse(null),
				congress.next().map(OwedDeadline::internal).orElse(false), congress.isLate());
	}

	private static String kind(OrganizationKind kind) {
		return switch (kind) {
			case HAMLET_BRANCH -> "Ấp, thôn, khu phố";
			case AGENCY_BRANCH -> "Cơ quan";
			case SCHOOL_BRANCH -> "Trường học";
			case SERVICE_UNIT_BRANCH -> "Đơn vị sự nghiệp";
			case ENTERPRISE_BRANCH -> "Doanh nghiệp, hợp tác xã";
			case POLICE_BRANCH -> "Công an";
			case MILITARY_BRANCH -> "Quân sự";
			case GRASSROOTS_BRANCH -> "Chi bộ cơ sở";
			case SUPERIOR_COMMITTEE, GRASSROOTS_COMMITTEE, INTERMEDIATE_COMMITTEE -> "Đảng bộ";
		};
	}

}
