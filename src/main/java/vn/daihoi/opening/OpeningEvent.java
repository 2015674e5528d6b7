package vn.daihoi.opening;

import vn.daihoi.calendar.DayEvent;

/** A congress as an event of a calendar. */
final class OpeningEvent {

	private OpeningEvent() {
	}

	static DayEvent of(Opening opening) {
		OpeningRow row = opening.row();
		return new DayEvent(row.organization() + "." + row.plan() + "@daihoi", row.openingDate(), summary(row),
				description(opening), row.venue(), "CONGRESS", row.accepted(), false);
	}

	private static String summary(OpeningRow row) {
		return "Đại hội %s (%s)%s".formatted(row.organizationName(), row.session().label(),
				row.accepted() ? "" : " – chưa nhận ngày");
	}

	private static String description(Opening opening) {
		String attending = opening.attending().isEmpty() ? "chưa phân công" : String.join(", ", opening.attending());
		return "Cấp ủy chỉ đạo: " + opening.row().unitName() + "\nNgười dự, chỉ đạo: " + attending;
	}

}
