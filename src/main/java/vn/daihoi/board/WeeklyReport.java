package vn.daihoi.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.document.Asked;
import vn.daihoi.document.Block;
import vn.daihoi.document.Paper;
import vn.daihoi.document.PaperKind;
import vn.daihoi.document.PaperSource;
import vn.daihoi.plan.CommitteePapers;
import vn.daihoi.plan.CommitteePapers.Issued;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.Sight;
import vn.daihoi.sight.StateCount;
import vn.daihoi.sight.StateCounts;

/**
 * One page for the weekly briefing of the issuer's leadership: what the board says today,
 * signed by the head of the organisation board.
 */
@Component
class WeeklyReport implements PaperSource {

	private final CommitteePapers papers;

	private final Plans plans;

	private final Paces paces;

	private final Concerns concerns;

	private final StateCounts states;

	private final OverdueUnits overdueUnits;

	private final DaihoiClock clock;

	WeeklyReport(CommitteePapers papers, Plans plans, Paces paces, Concerns concerns, StateCounts states,
			OverdueUnits overdueUnits, DaihoiClock clock) {
		this.papers = papers;
		this.plans = plans;
		this.paces = paces;
		this.concerns = concerns;
		this.states = states;
		this.overdueUnits = overdueUnits;
		this.clock = clock;
	}

	@Override
	public PaperKind kind() {
		return PaperKind.of("weekly-report", "Báo cáo giao ban tuần");
	}

	/** The issuer's people. */
	@Override
	public String readers(String subject) {
		return this.plans.find(subject).map((plan) -> plan.code() + "/" + plan.issuer()).orElse(subject);
	}

	@Override
	public List<Paper> papers(String subject, Asked asked) {
		return this.plans.find(subject)
			.filter(Plan::isIssued)
			.map((plan) -> this.papers.ofBoard("weekly-report", plan.code(),
					new Issued(asked.one("number"), asked.day("documentDate"), false), values(plan, asked)))
			.stream()
			.toList();
	}

	private Map<String, Object> values(Plan plan, Asked asked) {
		LocalDate today = this.clock.today();
		Sight sight = new Sight(List.of(plan.issuer()));
		CongressFilter all = new CongressFilter(plan.code(), null, null, null, null);
		Map<String, Object> values = new HashMap<>();
		values.put("from", VietnameseDate.of(today.minusDays(6)));
		values.put("today", VietnameseDate.of(today));
		values.put("steps", steps(this.paces.of(sight, all, today).steps()));
		values.put("late", late(this.states.of(sight, all, today)) + "; việc của cấp ủy, cơ quan quá hạn: "
				+ this.overdueUnits.count(sight, all, today));
		values.put("concerns", concerns(this.concerns.of(sight, all, today)));
		values.put("coming", coming(this.paces.coming(sight, all, today)));
		values.put("signer", asked.one("signer"));
		values.put("proposal", asked.one("proposal"));
		return values;
	}

	private static Block steps(List<Pace.Step> steps) {
		return new Block.Table(
				List.of(new Block.Column("Nội dung", 40), new Block.Column("Đến nay", 20),
						new Block.Column("Trong tuần", 20), new Block.Column("Tuần trước", 20)),
				steps.stream()
					.map((step) -> List.of(step.label(), String.valueOf(step.all().number()),
							String.valueOf(step.lastWeek().number()), String.valueOf(step.weekBefore().number())))
					.toList());
	}

	private static String late(List<StateCount> counts) {
		int all = counts.stream().mapToInt(StateCount::congresses).sum();
		int late = counts.stream().mapToInt(StateCount::late).sum();
		long units = counts.stream().filter((count) -> count.late() > 0).map(StateCount::unit).distinct().count();
		return "%d/%d tổ chức đảng".formatted(late, all) + ((late == 0) ? "" : " của %d cấp ủy".formatted(units));
	}

	private static List<String> concerns(List<Concerns.Count> counts) {
		return counts.stream()
			.filter((count) -> count.number() > 0)
			.map((count) -> count.label() + ": " + count.number())
			.toList();
	}

	private static List<String> coming(Map<LocalDate, Integer> days) {
		return days.entrySet()
			.stream()
			.map((day) -> VietnameseDate.withWeekday(day.getKey()) + ": " + day.getValue() + " đại hội")
			.toList();
	}

}
