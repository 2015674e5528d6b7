package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.regulation.Finding;

/**
 * Which branches the standing committee may name as pilots: of the plan's area, each
 * once, not more than the plan says, on a day of its window.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.1: two branches as pilots of the district.
 */
class PilotRules {

	private static final String CODE = "PILOT";

	private final int most;

	private final CongressWindow window;

	private final String clause;

	PilotRules(PlanDocument plan) {
		List<Pilot> chosen = plan.pilots().stream().filter(PilotRules::isChosenInTheMeeting).toList();
		this.most = chosen.stream().mapToInt(Pilot::count).sum();
		this.window = chosen.stream().map(Pilot::window).filter(Objects::nonNull).findFirst().orElse(plan.window());
		this.clause = chosen.stream().findFirst().map(Pilot::clause).map(Plans::clause).orElse("");
	}

	private static boolean isChosenInTheMeeting(Pilot pilot) {
		return pilot.chosenBy() == Actor.ISSUER_STANDING_COMMITTEE && pilot.scope() == CongressScope.BRANCHES;
	}

	/** How many the plan lets the standing committee choose; 0 where it says nothing. */
	int most() {
		return this.most;
	}

	/**
	 * What is wrong with those named, {@code branches} being those of the plan's area.
	 */
	List<Finding> check(List<NamedPilot> named, Set<String> branches) {
		List<Finding> findings = new ArrayList<>();
		if (named.size() > this.most) {
			findings.add(Finding.error(CODE, "pilots",
					(this.most == 0)
							? "Kế hoạch không giao Ban Thường vụ chọn chi bộ làm điểm; hãy bỏ các chi bộ đã chọn"
							: "Kế hoạch chỉ có %02d chi bộ làm điểm của huyện; hãy bỏ bớt".formatted(this.most),
					this.clause));
		}
		Set<String> before = new HashSet<>();
		for (int i = 0; i < named.size(); i++) {
			findings.addAll(checkBranch("pilots[" + i + "].branch", named.get(i).branch(), branches, before));
			findings.addAll(checkDay("pilots[" + i + "].wishedDay", named.get(i)));
		}
		return findings;
	}

	private List<Finding> checkBranch(String field, String branch, Set<String> branches, Set<String> before) {
		if (!branches.contains(branch)) {
			return List.of(Finding.error(CODE, field,
					"Chọn chi bộ của các đảng ủy cơ sở thuộc kế hoạch này từ danh sách", this.clause));
		}
		return before.add(branch) ? List.of() : List.of(Finding.error(CODE, field,
				"Chi bộ này đã chọn ở dòng trên; hãy chọn chi bộ khác hoặc để trống", this.clause));
	}

	private List<Finding> checkDay(String field, NamedPilot pilot) {
		return this.window.contains(pilot.wishedDay()) ? List.of() : List.of(Finding.error("WINDOW", field,
				"Ngày đại hội điểm phải " + days() + "; hãy chọn lại", Plans.clause(this.window.clause())));
	}

	private String days() {
		String last = "đến " + VietnameseDate.of(this.window.lastDay());
		return (this.window.from() == null) ? last : "từ " + VietnameseDate.of(this.window.from()) + " " + last;
	}

}
