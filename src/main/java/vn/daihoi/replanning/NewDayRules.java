package vn.daihoi.replanning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import vn.daihoi.regulation.Finding;
import vn.daihoi.replanning.ProposeChange.NewDay;

/** What may be changed in the calendar: each day once, with its basis, to another one. */
@Component
class NewDayRules {

	/** As many as a calendar file may hold. */
	private static final int MOST_DAYS = 1000;

	private final InForce inForce;

	NewDayRules(InForce inForce) {
		this.inForce = inForce;
	}

	/** What forbids these days; nothing is changed. */
	List<Finding> check(List<NewDay> days) {
		if (days.isEmpty()) {
			return List.of(error("days", "Chưa ghi ngày nào; hãy thêm ngày nghỉ, ngày làm bù hoặc ngày thường"));
		}
		if (days.size() > MOST_DAYS) {
			return List.of(error("days", "Một lần điều chỉnh không quá %d ngày, ở đây có %d; hãy chia thành nhiều lần"
				.formatted(MOST_DAYS, days.size())));
		}
		List<Finding> findings = new ArrayList<>();
		Set<LocalDate> earlier = new HashSet<>();
		for (int at = 0; at < days.size(); at++) {
			findings.addAll(check(days.get(at), "days[" + at + "]", !earlier.add(days.get(at).date())));
		}
		return findings;
	}

	private List<Finding> check(NewDay day, String field, boolean again) {
		if (again) {
			return List.of(error(field + ".date", "Ngày này đã ghi ở dòng trên; chỉ ghi một lần"));
		}
		if (day.kind() != null && day.basis() == null) {
			return List.of(error(field + ".basis", "Hãy ghi căn cứ, ví dụ tên ngày lễ hoặc số thông báo hoán đổi"));
		}
		return isAsNow(day) ? List.of(error(field + ".date", "Lịch đã ghi ngày này như vậy; hãy bỏ dòng này"))
				: List.of();
	}

	private boolean isAsNow(NewDay day) {
		NewDay now = this.inForce.asNow(day.date());
		return day.kind() == now.kind()
				&& (day.kind() == null || day.confirmed() == now.confirmed() && day.basis().equals(now.basis()));
	}

	private static Finding error(String field, String text) {
		return Finding.error(ChangeRules.CODE, field, text, "");
	}

}
