package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.CountingMode;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.plan.NoticeRule;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;

/** The notice period as a plan sets it. */
@Component
public class NoticeRules {

	private final Plans plans;

	private final WorkingCalendar calendar;

	private final OpeningDays days;

	private final Congresses congresses;

	NoticeRules(Plans plans, WorkingCalendar calendar, OpeningDays days, Congresses congresses) {
		this.plans = plans;
		this.calendar = calendar;
		this.days = days;
		this.congresses = congresses;
	}

	public NoticePeriod period(String plan) {
		return period(plan, this.calendar);
	}

	/** The same by another calendar. */
	NoticePeriod period(String plan, WorkingCalendar other) {
		NoticeRule rule = rule(plan);
		return new NoticePeriod(other, CountingMode.valueOf(rule.countingMode().name()), rule.workingDays());
	}

	/**
	 * Whether a congress may open on {@code opening} when its notice is given on
	 * {@code notice}; whatever its committee has written about another day.
	 */
	public List<Finding> check(CongressId congress, LocalDate notice, LocalDate opening) {
		return period(congress.plan()).check(notice, opening, this.days.last(congress), clause(congress.plan()));
	}

	/**
	 * The same for a day that is proposed: when no day is left that could be notified in
	 * time, one is proposed all the same, with a reason; its notice is then decided on.
	 */
	public List<Finding> checkProposed(CongressId congress, LocalDate notice, LocalDate opening) {
		return check(congress, notice, opening).stream()
			.map((finding) -> isNoDayLeft(finding, congress, notice) ? proposedAllTheSame(finding) : finding)
			.toList();
	}

	private boolean isNoDayLeft(Finding finding, CongressId congress, LocalDate notice) {
		return finding.code().equals(NoticePeriod.CODE)
				&& period(congress.plan()).earliestOpening(notice).isAfter(this.days.last(congress));
	}

	private static Finding proposedAllTheSame(Finding finding) {
		return Finding.warning("NO_DAY_LEFT", finding.field(),
				finding.text()
						+ ". Cứ đề xuất ngày trong khung; đảng ủy nhận ngày rồi thì làm tiếp ở việc “Chọn cách xử lý”",
				finding.clause());
	}

	/**
	 * The same for a notice of the accepted day: when the committee has allowed a late
	 * one in writing, that is told and nothing is refused.
	 */
	public List<Finding> checkGiven(CongressId congress, LocalDate notice, LocalDate opening) {
		List<Finding> findings = check(congress, notice, opening);
		return this.congresses.noticeWaiver(congress.toString())
			.map((number) -> findings.stream().map((finding) -> waived(finding, congress.plan(), number)).toList())
			.orElse(findings);
	}

	/**
	 * Whether a notice came too late for an opening, and nobody allowed it in writing.
	 */
	public boolean isLate(CongressId congress, LocalDate notice, LocalDate opening) {
		return checkGiven(congress, notice, opening).stream()
			.anyMatch((finding) -> finding.code().equals(NoticePeriod.CODE));
	}

	private Finding waived(Finding finding, String plan, String number) {
		return finding.code().equals(NoticePeriod.CODE) ? Finding.info("NOTICE_WAIVED", finding.field(),
				"Thông báo chưa đủ %d ngày làm việc, nhưng đảng ủy đã cho ý kiến bằng văn bản số %s"
					.formatted(rule(plan).workingDays(), number),
				finding.clause()) : finding;
	}

	private String clause(String plan) {
		return Plans.clause(rule(plan).clause());
	}

	private NoticeRule rule(String plan) {
		return this.plans.document(plan).notice();
	}

}
