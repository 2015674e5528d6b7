package vn.daihoi.board;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.sight.CongressRow;
import vn.daihoi.sight.OwedDeadline;
import vn.daihoi.sight.SeenCongress;

/** A congress as the list of the page shows it. */
record ListLine(String page, String branch, String unit, String kind, String members, String state, String openingDay,
		String nextDuty, String nextDay, boolean nextInternal, boolean nextChanged, boolean late) {

	static ListLine of(SeenCongress congress) {
		CongressRow row = congress.row();
		return new ListLine("/congresses/" + row.organization() + "/" + row.plan(), row.organizationName(),
				row.unitName(), row.kind().label(),
				row.officialMembers() + " chính thức, " + row.probationaryMembers() + " dự bị",
				congress.state().label(),
				(row.openingDate() == null) ? null : VietnameseDate.withWeekday(row.openingDate()),
				congress.next().map(OwedDeadline::name).orElse(null),
				congress.next().map((next) -> VietnameseDate.of(next.dueOn())).orElse(null),
				congress.next().map(OwedDeadline::internal).orElse(false),
				congress.next().filter(OwedDeadline::isChanged).isPresent(), congress.isLate());
	}

}
