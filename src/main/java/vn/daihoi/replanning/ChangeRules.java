package vn.daihoi.replanning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.deadline.DeadlineRule;
import vn.daihoi.notice.OpeningDays;
import vn.daihoi.plan.MovedMilestone;
import vn.daihoi.regulation.Finding;

/**
 * What may be changed at all: a day of the plan, a limit that the plan or the committee
 * set itself, an opening that is still to come, a day of a calendar that is known. What a
 * regulation says is changed by nobody here.
 */
@Component
class ChangeRules {

	static final String CODE = "DEADLINE_CHANGE";

	private static final int MOST_DAYS = 400;

	private final InForce inForce;

	private final Milestones milestones;

	private final OpeningDays openings;

	private final NewDayRules days;

	private final WorkingCalendar calendar;

	private final DaihoiClock clock;

	ChangeRules(InForce inForce, Milestones milestones, OpeningDays openings, NewDayRules days,
			WorkingCalendar calendar, DaihoiClock clock) {
		this.inForce = inForce;
		this.milestones = milestones;
		this.openings = openings;
		this.days = days;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** What forbids a change under {@code plan}; nothing is changed. */
	List<Finding> check(String plan, ProposeChange change) {
		return switch (change.what()) {
			case MILESTONE -> milestone(plan, change);
			case RULE -> rule(plan, change);
			case OPENING -> opening(plan, change);
			case CALENDAR -> this.days.check(change.days());
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
		if (!this.calendar.covers(day)) {
			return List.of(error("newDay",
					"Ngày %s nằm ngoài lịch ngày làm việc (từ năm %d đến năm %d); hãy chọn ngày trong các năm này"
						.formatted(VietnameseDate.of(day), this.calendar.years().first(),
								this.calendar.years().last())));
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
		if (offset == null || offset < 1 || offset > MOST_DAYS) {
			return List.of(error("offset", "“Số ngày mới” phải từ 1 đến " + MOST_DAYS));
		}
		return (offset == now.offset())
				? List.of(error("offset",
						"Hạn này đang là %d %s; hãy ghi số khác".formatted(offset, now.unit().vietnamese())))
				: List.of();
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

	private static Finding error(String field, String text) {
		return Finding.error(CODE, field, text, "");
	}

}
