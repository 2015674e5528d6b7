package vn.daihoi.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.DayChange;
import vn.daihoi.congress.DayConsequence;
import vn.daihoi.regulation.Finding;
import vn.daihoi.unit.Attendances.Attendance;

/** Which congresses of its unit another day meets, and who was to attend two at once. */
@Component
@Order(3)
class ClashesOfDay implements DayConsequence {

	private final UnitSchedule schedule;

	private final Attendances attendances;

	ClashesOfDay(UnitSchedule schedule, Attendances attendances) {
		this.schedule = schedule;
		this.attendances = attendances;
	}

	@Override
	public List<Finding> of(DayChange change) {
		List<Finding> clashes = new ArrayList<>(congresses(change));
		clashes.addAll(people(change));
		return clashes;
	}

	private List<Finding> congresses(DayChange change) {
		Congress congress = change.congress();
		List<ScheduleLine> lines = this.schedule.of(new CongressId(congress.planCode(), congress.unitCode()));
		return lines.stream()
			.filter((line) -> line.branch().equals(congress.organizationCode()))
			.findFirst()
			.map((own) -> own.on(change.to(), change.session()))
			.map((own) -> Clashes.of(Stream.concat(Stream.of(own), lines.stream().filter(own::meets)).toList()))
			.orElse(List.of())
			.stream()
			.map((clash) -> Finding.info(clash.code(), "openingDate", clash.text(), clash.clause()))
			.toList();
	}

	private List<Finding> people(DayChange change) {
		List<Attendance> all = this.attendances.ofPlan(change.congress().planCode());
		return all.stream()
			.filter((one) -> one.congress().equals(change.congress().id()))
			.map((one) -> one.on(change.to(), change.session()))
			.flatMap((one) -> all.stream().filter(one::clashesWith).map(ClashesOfDay::attends))
			.toList();
	}

	private static Finding attends(Attendance other) {
		return Finding.info("ATTENDANCE", "openingDate",
				"Đồng chí %s đã được phân công dự %s cùng buổi ngày %s; cần phân công người khác"
					.formatted(other.name(), other.branch(), VietnameseDate.of(other.openingDate())),
				"");
	}

}
