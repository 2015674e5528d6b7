package vn.daihoi.replanning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.deadline.DeadlineRule;
import vn.daihoi.notice.OpeningDays;
import vn.daihoi.plan.MovedMilestone;
import vn.daihoi.regulation.Finding;
import vn.daihoi.replanning.ProposeChange.NewDay;

/**
 * What may be changed at all: a day of the plan, a limit that the plan or the committee
 * set itself, an opening that is still to come, a day of a calendar that is known. What a
 * regulation says is changed by nobody here.
 */
@Component
class ChangeRules {

	private static final String CODE = "DEADLINE_CHANGE";

	private static final int MOST_DAYS = 400;

	private final InForce inForce;

	private final Milestones milestones;

	private final OpeningDays openings;

	private final DaihoiClock clock;

	ChangeRules(InForce inForce, Milestones milestones, OpeningDays openings, DaihoiClock clock) {
		this.inForce = inForce;
		this.milestones = milestones;
		this.openings = openings;
		this.clock = clock;
	}

	/** What forbids a change under {@code plan}; nothing is changed. */
	List<Finding> check(String plan, ProposeChange change) {
		return switch (change.what()) {
			case MILESTONE -> milestone(plan, change);
			case RULE -> rule(plan, change);
			case OPENING -> opening(plan, change);
			case CALENDAR -> calendar(change);
		};
	}

	private List<Finding> milestone(String plan, ProposeChange change) {
		if (change.milestone() == null) {
			return List.of(error("milestone", "Chưa chọn mốc của kế hoạch; hãy chọn trong danh sách"));
		}
		List<LocalDate> now = holders(change).stream()
			.flatMap((one) -> this.inForce.milestone(plan, one, change.milestone()).stream())
			.distinct()
			.toList();
		if (now.isEmpty()) {
			return List.of(error("milestone", "Kế hoạch không ấn định ngày cho mốc này; hãy chọn mốc khác"));
		}
		if (now.size() > 1) {
			return List.of(differ());
		}
		return isBeforeWindow(plan, change)
				? List.of(error("newDay",
						"Ngày cuối không thể trước ngày đầu của khung thời gian đại hội; hãy ghi ngày sau"))
				: day(change.newDay(), now.get(0));
	}

	private boolean isBeforeWindow(String plan, ProposeChange change) {
		return change.newDay() != null && change.milestone().equals(MovedMilestone.WINDOW)
				&& this.inForce.isBeforeWindow(plan, change.newDay());
	}

	/** Those of whom a day or a limit is asked; everybody is the empty one. */
	private static List<String> holders(ProposeChange change) {
		return change.organizations().isEmpty() ? List.of("") : change.organizations();
	}

	private static Finding differ() {
		return error("organizations",
				"Các tổ chức đã chọn đang có hạn khác nhau; hãy chọn riêng từng nhóm có cùng hạn để sau này trả lại được");
	}

	private List<Finding> day(LocalDate day, LocalDate now) {
		if (day == null) {
			return List.of(error("newDay", "Chưa ghi ngày mới; hãy ghi ngày"));
		}
		if (day.isBefore(this.clock.today())) {
			return List.of(error("newDay", "Ngày " + VietnameseDate.of(day) + " đã qua; hãy chọn từ ngày "
					+ VietnameseDate.of(this.clock.today())));
		}
		return day.equals(now)
				? List.of(error("newDay", "Ngày này đang là " + VietnameseDate.of(now) + "; hãy ghi ngày khác"))
				: List.of();
	}

	private List<Finding> rule(String plan, ProposeChange change) {
		if (change.rule() == null) {
			return List.of(error("rule", "Chưa chọn hạn; hãy chọn trong danh sách"));
		}
		List<DeadlineRule> now = holders(change).stream()
			.flatMap((one) -> this.inForce.rule(plan, one, change.rule()).stream())
			.toList();
		if (now.isEmpty()) {
			return List.of(error("rule", "Không có hạn này; hãy chọn trong danh sách"));
		}
		return (now.stream().mapToInt(DeadlineRule::offset).distinct().count() > 1) ? List.of(differ())
				: offset(change.offset(), now.get(0));
	}

	private static List<Finding> offset(Integer offset, DeadlineRule now) {
		if (!mayChange(now)) {
			return List.of(Finding.error(CODE, "rule",
					"“%s” do quy định của cấp trên đặt ra, không điều chỉnh ở đây; hãy chọn hạn của kế hoạch hoặc hạn nội bộ"
						.formatted(now.name()),
					now.clause()));
		}
		if (offset == null || offset < 0 || offset > MOST_DAYS) {
			return List.of(error("offset", "Hãy ghi số ngày từ 0 đến " + MOST_DAYS));
		}
		return (offset == now.offset())
				? List.of(error("offset", "Hạn này đang là " + offset + " ngày; hãy ghi số khác")) : List.of();
	}

	/** Whether the committee itself has set a limit, in its plan or beside it. */
	static boolean mayChange(DeadlineRule rule) {
		return rule.offset() > 0 && (rule.internal() || rule.clause().startsWith("Kế hoạch"));
	}

	private List<Finding> opening(String plan, ProposeChange change) {
		Optional<Congress> congress = Optional.ofNullable(change.branch())
			.flatMap((branch) -> this.inForce.congress(plan, branch))
			.filter((one) -> one.openingDate() != null);
		if (congress.isEmpty()) {
			return List.of(error("branch", "Chi bộ này chưa có ngày đại hội để điều chỉnh; hãy chọn trong danh sách"));
		}
		if (this.milestones.of(congress.get().id()).containsKey(Milestone.HELD)) {
			return List.of(error("branch", "Chi bộ này đã đại hội; ngày đã tiến hành không điều chỉnh được"));
		}
		List<Finding> findings = new ArrayList<>(day(change.newDay(), congress.get().openingDate()));
		if (findings.isEmpty()) {
			this.openings.check(new CongressId(plan, change.branch()), change.newDay())
				.forEach((finding) -> findings
					.add(new Finding(finding.severity(), finding.code(), "newDay", finding.text(), finding.clause())));
		}
		return findings;
	}

	private List<Finding> calendar(ProposeChange change) {
		if (change.days().isEmpty()) {
			return List.of(error("days", "Chưa ghi ngày nào; hãy thêm ngày nghỉ, ngày làm bù hoặc ngày thường"));
		}
		List<Finding> findings = new ArrayList<>();
		for (int at = 0; at < change.days().size(); at++) {
			findings.addAll(calendar(change.days(), at));
		}
		return findings;
	}

	private List<Finding> calendar(List<NewDay> days, int at) {
		NewDay day = days.get(at);
		String field = "days[" + at + "]";
		if (days.subList(0, at).stream().anyMatch((earlier) -> earlier.date().equals(day.date()))) {
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
		return Finding.error(CODE, field, text, "");
	}

}
