package vn.daihoi.plancheck;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.plan.CongressWindow;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.plan.Milestone;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Severity;

/**
 * Whether the notice can still be given in time for the days of the window: by who waits
 * for the day on which dates are registered (X01, X02), by anybody (X01 as an error), and
 * soon after the plan that it carries out (X20).
 */
class NoticeInTime implements PlanRule {

	private static final String REGISTRATION = "registration";

	/** Internal: fewer working days than these are short for a committee to prepare. */
	private static final int SHORT_OF_WORKING_DAYS = 10;

	@Override
	public Stream<PlanFinding> of(CheckedPlan plan) {
		boolean isLeft = !plan.notice().earliestOpening(plan.asOf()).isAfter(plan.window().lastDay());
		Stream<PlanFinding> ofToday = isLeft ? Stream.empty() : Stream.of(noDayLeft(plan));
		return Stream.of(ofToday, registered(plan), soonAfter(plan).stream()).flatMap((some) -> some);
	}

	private static PlanFinding noDayLeft(CheckedPlan plan) {
		String text = "Thông báo ngày %s thì sớm nhất ngày %s mới được khai mạc, khung thời gian hết ngày %s: không còn "
				+ "ngày nào; hãy kéo dài khung thời gian";
		return PlanFinding.of(Finding.error("X01", "window",
				text.formatted(VietnameseDate.of(plan.asOf()),
						VietnameseDate.of(plan.notice().earliestOpening(plan.asOf())),
						VietnameseDate.of(plan.window().lastDay())),
				CheckedPlan.cite(plan.window().clause())));
	}

	private static Stream<PlanFinding> registered(CheckedPlan plan) {
		return plan.document()
			.milestone(REGISTRATION)
			.filter((milestone) -> milestone.date() != null)
			.filter((milestone) -> opening(plan, milestone).isAfter(plan.window().from()))
			.stream()
			.flatMap((milestone) -> Stream.of(tooLate(plan, milestone), whatIsLeft(plan, milestone)));
	}

	/** The first opening of who gives notice on the last day of registration. */
	private static LocalDate opening(CheckedPlan plan, Milestone registration) {
		return plan.notice().earliestOpening(registration.lastDay().orElseThrow());
	}

	private static PlanFinding tooLate(CheckedPlan plan, Milestone registration) {
		LocalDate first = plan.window().from();
		String text = ("Khai mạc ngày %s thì phải thông báo chậm nhất ngày %s, trước hạn đăng ký ngày %s; ai chờ đến hạn "
				+ "đăng ký mới thông báo thì chỉ khai mạc được từ ngày %s: hãy đưa hạn đăng ký lên chậm nhất ngày %s, hoặc "
				+ "nhắc chi bộ thông báo ngay khi đảng ủy nhận ngày")
			.formatted(VietnameseDate.of(first), VietnameseDate.of(plan.notice().latestNotice(first)),
					VietnameseDate.of(registration.lastDay().orElseThrow()),
					VietnameseDate.of(opening(plan, registration)),
					VietnameseDate.of(plan.notice().latestNotice(first)));
		return found(Severity.WARNING, "X01", text, plan, registration);
	}

	private static PlanFinding whatIsLeft(CheckedPlan plan, Milestone registration) {
		LocalDate opening = opening(plan, registration);
		long all = days(plan.window().from(), plan.window());
		String text = (days(opening, plan.window()) > 0)
				? "Nếu mọi ngày chỉ chốt vào hạn đăng ký thì khung thời gian từ %d ngày chỉ còn %d ngày, từ %s đến %s"
					.formatted(all, days(opening, plan.window()), VietnameseDate.of(opening),
							VietnameseDate.of(plan.window().lastDay()))
				: "Nếu mọi ngày chỉ chốt vào hạn đăng ký thì khung thời gian %d ngày không còn ngày nào".formatted(all);
		return found(Severity.INFO, "X02", text, plan, registration);
	}

	private static long days(LocalDate from, CongressWindow window) {
		return Math.max(0, ChronoUnit.DAYS.between(from, window.lastDay()) + 1);
	}

	private static PlanFinding found(Severity severity, String code, String text, CheckedPlan plan,
			Milestone registration) {
		Finding finding = new Finding(severity, code, "milestones." + registration.id(), text,
				CheckedPlan.cite(registration.clause(), plan.window().clause(), plan.document().notice().clause()));
		LocalDate opening = opening(plan, registration);
		boolean isLeft = !opening.isAfter(plan.window().lastDay());
		return new PlanFinding(finding, isLeft ? opening : null, isLeft ? plan.window().lastDay() : null);
	}

	/** Where there is one day to open: how long after the last paper it is based on. */
	private static Optional<PlanFinding> soonAfter(CheckedPlan plan) {
		LocalDate notice = plan.notice().latestNotice(plan.window().from());
		return hasOneOpening(plan) ? plan.document()
			.legalBasis()
			.stream()
			.filter((basis) -> basis.date() != null && basis.date().isBefore(notice))
			.filter((basis) -> plan.calendar().covers(basis.date()))
			.max(Comparator.comparing(LegalBasis::date))
			.filter((basis) -> plan.calendar().workingDaysBetween(basis.date(), notice) < SHORT_OF_WORKING_DAYS)
			.map((basis) -> soon(plan, basis, notice)) : Optional.empty();
	}

	private static boolean hasOneOpening(CheckedPlan plan) {
		Integer lasts = plan.document().maxDurationDays();
		return days(plan.window().from(), plan.window()) <= ((lasts != null) ? lasts : 1);
	}

	private static PlanFinding soon(CheckedPlan plan, LegalBasis basis, LocalDate notice) {
		String text = "Phải thông báo chậm nhất ngày %s, chỉ %d ngày sau văn bản số %s; hãy chuẩn bị thông báo ngay, hoặc "
				+ "lùi ngày đại hội";
		return PlanFinding.of(Finding.warning("X20", "window",
				text.formatted(VietnameseDate.of(notice), ChronoUnit.DAYS.between(basis.date(), notice), basis.label()),
				CheckedPlan.cite(plan.window().clause(), basis.clause())));
	}

}
