package vn.daihoi.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.lang.Nullable;

import vn.daihoi.agenda.OpeningConditions.Condition;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Milestone;
import vn.daihoi.plan.DossierItem;
import vn.daihoi.plan.PersonnelRule;
import vn.daihoi.plan.NoticeRule;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;

/**
 * How far a congress is prepared, and what the plan says of it.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.2 and III.8 (notice), II.3 (conclusions), II.3.4 (5)
 * (agreement), II.6 (window), III.5 and III.6: a branch that follows the guidance of its
 * own service owes its committee the day and the notice alone.
 *
 * @param notice how long before the opening its time must be notified
 * @param waiver the number of the committee's paper on a late notice; null without one
 * @param unconcluded the names of candidates on whom the competent level must conclude
 * @param disputed whether a qualifying complaint or disunity is not concluded
 */
record Preparation(PlanDocument plan, NoticeRule notice, Congress congress, Map<Milestone, LocalDate> reached,
		boolean ownGuidance, @Nullable String waiver, List<String> unconcluded, boolean disputed) {

	private static final String FIELD = "closedOn";

	List<Condition> conditions(boolean noticeIsLate) {
		List<Condition> conditions = new ArrayList<>(List.of(accepted(), window(), notice(noticeIsLate)));
		if (!this.ownGuidance) {
			consent().ifPresent((item) -> conditions.add(agreement(item)));
			verification().ifPresent((rule) -> conditions.addAll(verified(rule)));
		}
		conditions.add(new Condition("PRESENT", "Đủ đảng viên chính thức dự đại hội (đếm lúc khai mạc)", null, ""));
		return conditions;
	}

	private Condition accepted() {
		String clause = this.plan.milestone("registration").map((one) -> Plans.clause(one.clause())).orElse("");
		return new Condition("DATE_ACCEPTED", "Đảng ủy đã nhận ngày đại hội", has(Milestone.DATE_ACCEPTED), clause);
	}

	private Condition window() {
		var window = this.plan.window();
		return new Condition("WINDOW",
				"Khai mạc từ ngày %s đến ngày %s, hoặc ngày khác được đảng ủy nhận"
					.formatted(VietnameseDate.of(window.from()), VietnameseDate.of(window.lastDay())),
				isRightDay(this.congress.openingDate()), Plans.clause(window.clause()));
	}

	private Condition notice(boolean late) {
		String text = (this.waiver == null)
				? "Đã thông báo khai mạc trước %d ngày làm việc".formatted(this.notice.workingDays())
				: "Đã thông báo khai mạc; thông báo muộn theo ý kiến của đảng ủy tại văn bản số " + this.waiver;
		return new Condition("NOTICE", text, has(Milestone.NOTIFIED) && !late, Plans.clause(this.notice.clause()));
	}

	private Condition agreement(DossierItem item) {
		return new Condition("PERSONNEL_AGREED", "Đã có văn bản thống nhất nhân sự của đảng ủy",
				has(Milestone.PERSONNEL_AGREED), Plans.clause(item.clause()));
	}

	private List<Condition> verified(PersonnelRule rule) {
		return this.plan.electsCommittee() ? List.of(conclusions(rule), complaints(rule)) : List.of(complaints(rule));
	}

	private Condition conclusions(PersonnelRule rule) {
		String text = this.unconcluded.isEmpty() ? "Không còn nhân sự phải chờ cấp có thẩm quyền kết luận"
				: "Cấp có thẩm quyền đã kết luận về " + String.join(", ", this.unconcluded);
		return new Condition("A10", text, this.unconcluded.isEmpty(), Plans.clause(rule.clause()));
	}

	private Condition complaints(PersonnelRule rule) {
		return new Condition("A09", "Đơn thư đủ điều kiện xử lý, việc mất đoàn kết nội bộ (nếu có) đã được kết luận",
				!this.disputed, Plans.clause(rule.clause()));
	}

	List<Finding> breaches(LocalDate heldOn, boolean noticeIsLate) {
		List<Finding> breaches = new ArrayList<>();
		if (!isRightDay(heldOn)) {
			breaches
				.add(breach("WINDOW", "Đại hội ngày " + VietnameseDate.of(heldOn) + " nằm ngoài thời gian của kế hoạch",
						this.plan.window().clause()));
		}
		withoutNotice(heldOn, noticeIsLate)
			.ifPresent((text) -> breaches.add(breach(OpeningConditions.WITHOUT_NOTICE, text, this.notice.clause())));
		consent().filter((item) -> !this.ownGuidance && !isAgreedBy(heldOn))
			.ifPresent((item) -> breaches.add(breach("HELD_WITHOUT_AGREEMENT",
					"Đại hội đã tiến hành khi chưa có văn bản thống nhất nhân sự của đảng ủy", item.clause())));
		verification().filter((rule) -> !this.ownGuidance)
			.ifPresent((rule) -> breaches.addAll(withoutConclusion(rule)));
		return breaches;
	}

	private Optional<String> withoutNotice(LocalDate heldOn, boolean late) {
		LocalDate notified = this.reached.get(Milestone.NOTIFIED);
		if (notified == null) {
			return Optional.of("Đại hội đã tiến hành khi chưa thông báo thời gian khai mạc");
		}
		return late
				? Optional.of("Thông báo ngày %s, đại hội ngày %s: chưa đủ %d ngày làm việc"
					.formatted(VietnameseDate.of(notified), VietnameseDate.of(heldOn), this.notice.workingDays()))
				: Optional.empty();
	}

	private List<Finding> withoutConclusion(PersonnelRule rule) {
		List<Finding> open = new ArrayList<>();
		if (!this.unconcluded.isEmpty()) {
			open.add(breach("HELD_WITHOUT_CONCLUSION",
					"Đại hội đã tiến hành khi cấp có thẩm quyền chưa kết luận về nhân sự " + "phải chờ kết luận",
					rule.clause()));
		}
		if (this.disputed) {
			open.add(breach("HELD_WITH_OPEN_COMPLAINT", "Đại hội đã tiến hành khi đơn thư đủ điều kiện xử lý "
					+ "hoặc việc mất đoàn kết nội bộ chưa được kết luận", rule.clause()));
		}
		return open;
	}

	private static Finding breach(String code, String text, String clause) {
		return Finding.error(code, FIELD, text, Plans.clause(clause));
	}

	/** Inside the window, or accepted by the committee all the same. */
	private boolean isRightDay(LocalDate day) {
		boolean accepted = has(Milestone.DATE_ACCEPTED) && day.equals(this.congress.openingDate());
		return accepted || this.plan.window().contains(day);
	}

	private boolean isAgreedBy(LocalDate day) {
		return has(Milestone.PERSONNEL_AGREED) && !this.reached.get(Milestone.PERSONNEL_AGREED).isAfter(day);
	}

	private boolean has(Milestone milestone) {
		return this.reached.containsKey(milestone);
	}

	/**
	 * The committee's written agreement, the one paper that no branch hands in; there is
	 * none where nobody is elected.
	 */
	private Optional<DossierItem> consent() {
		return this.plan.dossier()
			.stream()
			.filter((item) -> this.plan.electsCommittee() && !item.uploadedByBranch())
			.findFirst();
	}

	private Optional<PersonnelRule> verification() {
		return this.plan.personnelOf(PersonnelRule.Kind.VERIFICATION).stream().findFirst();
	}

}
