package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.calendar.CountingMode;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * The working days that must lie between the notice and the opening of a congress.
 *
 * <p>
 * Source: 24-QĐ/TW point 11.1, and the plan's own section; 30 working days in both. Which
 * reading holds is not defined, so it is a parameter. Days that the calendar does not
 * know are refused (422) by every question but {@link #check}, which finds them.
 */
public class NoticePeriod {

	static final String CODE = "DL02";

	private static final String FIELD = "openingDate";

	private final WorkingCalendar calendar;

	private final CountingMode mode;

	private final int workingDays;

	/**
	 * @throws IllegalArgumentException when {@code workingDays} is not positive
	 */
	public NoticePeriod(WorkingCalendar calendar, CountingMode mode, int workingDays) {
		if (workingDays <= 0) {
			throw new IllegalArgumentException("a notice period has at least one working day");
		}
		this.calendar = calendar;
		this.mode = mode;
		this.workingDays = workingDays;
	}

	/** The last working day on which notice of this opening can be given. */
	public LocalDate latestNotice(LocalDate opening) {
		return this.calendar.count(opening, -this.workingDays, this.mode).date();
	}

	/** The first day on which a congress notified on this day can open. */
	public LocalDate earliestOpening(LocalDate notice) {
		return this.calendar.count(notice, this.workingDays, this.mode).date();
	}

	/**
	 * Whether the opening comes late enough after its notice.
	 * @param windowEnd the last day on which the plan lets a congress open
	 * @param clause where it stands that the notice is given so early
	 * @return nothing, or one error {@code DL02} on {@code openingDate} with the days
	 * still possible
	 */
	public List<Finding> check(LocalDate notice, LocalDate opening, LocalDate windowEnd, String clause) {
		try {
			return isEnough(notice, opening) ? List.of() : List.of(tooSoon(notice, opening, windowEnd, clause));
		}
		catch (Refusal unknownDay) {
			return unknownDay.findings().stream().map((finding) -> finding.under(FIELD)).toList();
		}
	}

	/** The same for a plan that has no last day. */
	public List<Finding> check(LocalDate notice, LocalDate opening, String clause) {
		return check(notice, opening, LocalDate.MAX, clause);
	}

	// Counted back and counted forward differ by a day when notice or opening falls on a
	// day off (in reading A even both ways): what either count allows is allowed.
	private boolean isEnough(LocalDate notice, LocalDate opening) {
		return !opening.isBefore(earliestOpening(notice)) || !notice.isAfter(latestNotice(opening));
	}

	private Finding tooSoon(LocalDate notice, LocalDate opening, LocalDate windowEnd, String clause) {
		LocalDate earliest = earliestOpening(notice);
		String advice = earliest.isAfter(windowEnd) ? noDayLeft(windowEnd) : chooseFrom(opening, earliest);
		String text = "Thông báo ngày %s thì khai mạc sớm nhất là ngày %s mới đủ %d ngày làm việc; %s"
			.formatted(VietnameseDate.of(notice), VietnameseDate.of(earliest), this.workingDays, advice);
		return Finding.error(CODE, FIELD, text, clause);
	}

	private String chooseFrom(LocalDate opening, LocalDate earliest) {
		return "ngày %s chưa đủ: hãy chọn khai mạc từ ngày %s, hoặc xin đảng ủy cho ý kiến bằng văn bản"
			.formatted(VietnameseDate.of(opening), VietnameseDate.of(earliest));
	}

	private String noDayLeft(LocalDate windowEnd) {
		return ("khung thời gian của kế hoạch đến hết ngày %s không còn ngày nào đủ:"
				+ " hãy xin đảng ủy cho ý kiến bằng văn bản, hoặc xin hoãn")
			.formatted(VietnameseDate.of(windowEnd));
	}

}
