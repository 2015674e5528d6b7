package vn.daihoi.deadline;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.CountingMode;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.verification.ComplaintUnderWay;
import vn.daihoi.verification.Verifications;

/**
 * The limit for the ratification stands still while a complaint about the election, one
 * that came on the day of the congress or after it, is verified; it goes on afterwards,
 * as many working days later.
 *
 * <p>
 * Source: 24-QĐ/TW point 16.1: within 15 working days of receipt where there is no
 * complaint. How the days go on after one is not said there.
 */
@Component
class StandingLimits {

	static final String RATIFICATION = "DL09";

	private static final String UNSURE = "; cách tính tạm dừng còn chờ xác nhận";

	private final Verifications verifications;

	private final Milestones milestones;

	private final WorkingCalendar calendar;

	StandingLimits(Verifications verifications, Milestones milestones, WorkingCalendar calendar) {
		this.verifications = verifications;
		this.milestones = milestones;
		this.calendar = calendar;
	}

	/**
	 * The same deadline, moved by the working days on which it stood still. A complaint
	 * that came after its day changes nothing any more.
	 */
	ComputedDeadline of(String subject, ComputedDeadline deadline) {
		return of(subject, deadline, this.calendar);
	}

	/** The same by another calendar. */
	ComputedDeadline of(String subject, ComputedDeadline deadline, WorkingCalendar other) {
		if (!deadline.ruleId().equals(RATIFICATION)) {
			return deadline;
		}
		return this.milestones.day(subject, Milestone.HELD)
			.map((held) -> moved(subject, held, deadline, other))
			.orElse(deadline);
	}

	private ComputedDeadline moved(String subject, LocalDate held, ComputedDeadline deadline, WorkingCalendar days) {
		ComputedDeadline moved = deadline;
		LocalDate counted = deadline.computedFrom();
		for (ComplaintUnderWay complaint : this.verifications.complaintsSince(subject, held)) {
			LocalDate from = later(complaint.receivedOn(), counted.plusDays(1));
			if (from.isAfter(moved.date())) {
				break;
			}
			if (complaint.concludedOn() == null) {
				return standing(moved, from);
			}
			moved = gone(moved, from, complaint.concludedOn(), days);
			counted = later(counted, complaint.concludedOn().minusDays(1));
		}
		return moved;
	}

	private static ComputedDeadline standing(ComputedDeadline deadline, LocalDate from) {
		return deadline.on(deadline.date(),
				"đang tạm dừng từ ngày %s để xác minh khiếu nại về bầu cử, có kết luận thì tính tiếp"
					.formatted(VietnameseDate.of(from)) + UNSURE);
	}

	private static ComputedDeadline gone(ComputedDeadline deadline, LocalDate from, LocalDate concluded,
			WorkingCalendar days) {
		int workingDays = days.workingDaysBetween(from.minusDays(1), concluded);
		if (workingDays == 0) {
			return deadline;
		}
		LocalDate date = days.count(deadline.date(), workingDays, CountingMode.A).date();
		return deadline.on(date,
				"tạm dừng từ ngày %s đến hết ngày %s (%d ngày làm việc) để xác minh khiếu nại về bầu cử nên lùi từ %s đến %s"
					.formatted(VietnameseDate.of(from), VietnameseDate.of(concluded.minusDays(1)), workingDays,
							VietnameseDate.of(deadline.date()), VietnameseDate.of(date))
						+ UNSURE);
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
