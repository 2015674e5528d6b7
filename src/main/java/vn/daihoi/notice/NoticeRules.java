package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.CountingMode;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.RulesOfDay;
import vn.daihoi.plan.NoticeRule;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Topic;

/** The notice period as the rule in force sets it, or the plan itself. */
@Component
public class NoticeRules {

	private final NoticeLimits limits;

	private final WorkingCalendar calendar;

	private final OpeningDays days;

	private final Congresses congresses;

	private final RulesOfDay rulesOfDay;

	NoticeRules(NoticeLimits limits, WorkingCalendar calendar, OpeningDays days, Congresses congresses,
			RulesOfDay rulesOfDay) {
		this.limits = limits;
		this.calendar = calendar;
		this.days = days;
		this.congresses = congresses;
		this.rulesOfDay = rulesOfDay;
	}

	public NoticePeriod period(CongressId congress) {
		return period(rule(congress), this.calendar);
	}

	/** By a rule that is known already. */
	public NoticePeriod period(NoticeRule rule) {
		return period(rule, this.calendar);
	}

	/** The same by another calendar. */
	static NoticePeriod period(NoticeRule rule, WorkingCalendar other) {
		return new NoticePeriod(other, CountingMode.valueOf(rule.countingMode().name()), rule.workingDays());
	}

	/** The rules as they stand, for many congresses. */
	public NoticeLimits.InForce inForce() {
		return this.limits.inForce();
	}

	/** The rule in force for a congress. */
	public NoticeRule rule(CongressId congress) {
		return this.limits.inForce().of(congress, this.congresses.get(congress.toString()).unitCode());
	}

	/**
	 * Whether a congress may open on {@code opening} when its notice is given on
	 * {@code notice}; whatever its committee has written about another day.
	 */
	public List<Finding> check(CongressId congress, LocalDate notice, LocalDate opening) {
		NoticeRule rule = rule(congress);
		return period(rule).check(notice, opening, this.days.last(congress), clause(congress, rule));
	}

	/** A rule that was set by a decision names the regulation itself. */
	private String clause(CongressId congress, NoticeRule rule) {
		String said = Plans.clause(rule.clause());
		String regulation = regulation(congress);
		return said.contains(regulation) ? said : said + "; " + regulation;
	}

	/** Where the regulation of the day of a congress speaks of its notice. */
	public String regulation(CongressId congress) {
		return this.rulesOfDay.of(Topic.CHARTER_IMPL, congress.toString()).citeByNumber("openingNotice");
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
				&& period(congress).earliestOpening(notice).isAfter(this.days.last(congress));
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
			.map((number) -> findings.stream().map((finding) -> waived(finding, rule(congress), number)).toList())
			.orElse(findings);
	}

	/**
	 * Whether a notice came too late for an opening, and nobody allowed it in writing.
	 */
	public boolean isLate(CongressId congress, LocalDate notice, LocalDate opening) {
		return checkGiven(congress, notice, opening).stream()
			.anyMatch((finding) -> finding.code().equals(NoticePeriod.CODE));
	}

	private static Finding waived(Finding finding, NoticeRule rule, String number) {
		return finding.code().equals(NoticePeriod.CODE) ? Finding.info("NOTICE_WAIVED", finding.field(),
				"Thông báo chưa đủ %d ngày làm việc, nhưng đảng ủy đã cho ý kiến bằng văn bản số %s"
					.formatted(rule.workingDays(), number),
				finding.clause()) : finding;
	}

}
