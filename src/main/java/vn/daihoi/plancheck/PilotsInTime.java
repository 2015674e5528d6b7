package vn.daihoi.plancheck;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.plan.CongressWindow;
import vn.daihoi.plan.Pilot;
import vn.daihoi.regulation.Finding;

/**
 * Whether pilots have days (X04), and whether what they teach can reach the others before
 * those give their notice (X22).
 */
class PilotsInTime implements PlanRule {

	@Override
	public Stream<PlanFinding> of(CheckedPlan plan) {
		List<Pilot> open = plan.document().pilots().stream().filter((pilot) -> pilot.window() == null).toList();
		Stream<PlanFinding> late = plan.document()
			.pilots()
			.stream()
			.filter((pilot) -> pilot.window() != null)
			.flatMap((pilot) -> windowOf(plan, pilot).filter((window) -> overlaps(plan, pilot, window))
				.map((window) -> late(plan, pilot, window)));
		return Stream.concat(open.isEmpty() ? Stream.empty() : Stream.of(withoutDay(plan, open)), late);
	}

	private static PlanFinding withoutDay(CheckedPlan plan, List<Pilot> open) {
		LocalDate lastNotice = plan.notice().latestNotice(plan.window().lastDay());
		String late = lastNotice.isBefore(plan.window().from())
				? "; trong khung này mọi chi bộ phải thông báo chậm nhất ngày %s, trước cả đại hội điểm sớm nhất"
					.formatted(VietnameseDate.of(lastNotice))
				: "";
		return PlanFinding.of(Finding.warning("X04", "pilots",
				"Chưa ghi ngày đại hội điểm; hãy ghi ngày để các chi bộ khác kịp rút kinh nghiệm" + late,
				CheckedPlan.cite(open.get(0).clause())));
	}

	private static Stream<CongressWindow> windowOf(CheckedPlan plan, Pilot pilot) {
		return plan.document().windowOf(pilot.scope()).stream();
	}

	/** Whether some of the others give notice before the pilots are over. */
	private static boolean overlaps(CheckedPlan plan, Pilot pilot, CongressWindow window) {
		return window.from() != null && !plan.notice().latestNotice(window.from()).isAfter(pilot.window().lastDay());
	}

	private static PlanFinding late(CheckedPlan plan, Pilot pilot, CongressWindow window) {
		String text = "Đại hội từ ngày %s đến %s phải thông báo trong thời gian từ %s đến %s, trước khi đại hội điểm xong "
				+ "(ngày %s); hãy đưa đại hội điểm lên sớm hơn, hoặc lùi các đại hội còn lại";
		return PlanFinding.of(Finding.warning("X22", "pilots",
				text.formatted(VietnameseDate.of(window.from()), VietnameseDate.of(window.lastDay()),
						VietnameseDate.of(plan.notice().latestNotice(window.from())),
						VietnameseDate.of(plan.notice().latestNotice(window.lastDay())),
						VietnameseDate.of(pilot.window().lastDay())),
				CheckedPlan.cite(pilot.clause(), window.clause())));
	}

}
