package vn.daihoi.plancheck;

import java.time.LocalDate;
import java.util.stream.Stream;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.plan.Milestone;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;
import vn.daihoi.regulation.Topic;

/**
 * Days after an event that can be counted in two ways (X05), and a report that is due
 * before results can be ratified (X06).
 *
 * <p>
 * Source of the counts: 24-QĐ/TW point 16.1 (7 and 15 working days), 190-QĐ/TW Article 33
 * (15 working days from the closing).
 */
class DaysOfReports implements PlanRule {

	private static final int FILE = 7;

	private static final int RATIFICATION = 15;

	private static final int COMPLAINTS = 15;

	private static final String REPORT = "resultReport";

	private final Regulations regulations;

	DaysOfReports(Regulations regulations) {
		this.regulations = regulations;
	}

	@Override
	public Stream<PlanFinding> of(CheckedPlan plan) {
		Stream<PlanFinding> open = plan.document()
			.milestones()
			.stream()
			.filter(DaysOfReports::isOpen)
			.map((milestone) -> twoReadings(plan, milestone));
		Stream<PlanFinding> early = plan.document()
			.milestone(REPORT)
			.filter((milestone) -> plan.document().holdsElections() && milestone.date() != null)
			.filter((milestone) -> milestone.lastDay().orElseThrow().isBefore(ratified(plan)))
			.map((milestone) -> provisional(plan, milestone))
			.stream();
		return Stream.concat(open, early);
	}

	private static boolean isOpen(Milestone milestone) {
		return milestone.after() != null && !milestone.after().verified() && milestone.after().days() > 0;
	}

	private static PlanFinding twoReadings(CheckedPlan plan, Milestone milestone) {
		LocalDate closing = plan.window().lastDay();
		int days = milestone.after().days();
		String text = "“Sau %02d ngày” chưa nói ngày lịch hay ngày làm việc, tính từ đại hội nào: bế mạc ngày %s thì hạn là "
				+ "ngày %s hoặc %s; hãy ghi rõ";
		return PlanFinding.of(Finding.warning(
				"X05", "milestones." + milestone.id(), text.formatted(days, VietnameseDate.of(closing),
						VietnameseDate.of(closing.plusDays(days)), VietnameseDate.of(plan.after(closing, days))),
				CheckedPlan.cite(milestone.clause())));
	}

	/** When the last congress of the window is ratified at the latest. */
	private static LocalDate ratified(CheckedPlan plan) {
		return plan.after(plan.after(plan.window().lastDay(), FILE), RATIFICATION);
	}

	private PlanFinding provisional(CheckedPlan plan, Milestone report) {
		String text = "Hạn báo cáo kết quả ngày %s trước khi đại hội ngày %s có thể được chuẩn y (chậm nhất ngày %s) và hết "
				+ "thời hạn khiếu nại (ngày %s); số liệu trong báo cáo là số tạm thời";
		return PlanFinding.of(Finding.info("X06", "milestones." + report.id(),
				text.formatted(VietnameseDate.of(report.lastDay().orElseThrow()),
						VietnameseDate.of(plan.window().lastDay()), VietnameseDate.of(ratified(plan)),
						VietnameseDate.of(plan.after(plan.window().lastDay(), COMPLAINTS))),
				CheckedPlan.cite(report.clause()) + "; " + ratification(plan)));
	}

	/** As it is known on the day of the check. */
	private String ratification(CheckedPlan plan) {
		LocalDate last = plan.window().lastDay();
		return this.regulations.inForce(Topic.CHARTER_IMPL, last.isBefore(plan.asOf()) ? last : plan.asOf())
			.citeByNumber("ratification");
	}

}
