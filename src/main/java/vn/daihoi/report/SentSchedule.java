package vn.daihoi.report;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.DayChange;
import vn.daihoi.congress.DayConsequence;
import vn.daihoi.regulation.Finding;

/** A list of days that was sent upwards does not say the new day. */
@Component
@Order(4)
class SentSchedule implements DayConsequence {

	private final ScheduleLists lists;

	SentSchedule(ScheduleLists lists) {
		this.lists = lists;
	}

	@Override
	public List<Finding> of(DayChange change) {
		return this.lists.sentOn(change.congress().planCode(), change.congress().unitCode())
			.map((day) -> Finding.info("LIST_SENT", "openingDate",
					"Danh sách đảng ủy gửi cấp trên ngày %s ghi ngày %s; nhận ngày mới thì đảng ủy báo lại cấp trên"
						.formatted(VietnameseDate.of(day), VietnameseDate.of(change.from())),
					""))
			.stream()
			.toList();
	}

}
