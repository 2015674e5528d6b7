package vn.daihoi.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.Milestone;
import vn.daihoi.report.Figures;

/** The figures of a committee as they stood at the end of a day. */
@Component
class PastFigures {

	private final PastMilestones milestones;

	private final ResultTables tables;

	PastFigures(PastMilestones milestones, ResultTables tables) {
		this.milestones = milestones;
		this.tables = tables;
	}

	/**
	 * Steps count by the day they were reached, persons with the result of their branch.
	 * @param now the figures of today, from which stays what does not follow from days
	 */
	Figures of(FigureScope scope, LocalDate day, Figures now) {
		Map<Milestone, Set<String>> reached = this.milestones.reached(scope.plan(), scope.unit(), day);
		Set<String> recorded = all(reached, Milestone.RESULT_RECORDED);
		FigureRow leaders = sum(FigureTable.LEADERS, scope, recorded);
		int appointed = number(leaders, "appointed");
		return new Figures(now.branches(), now.ownGuidance(), all(reached, Milestone.DATE_ACCEPTED).size(),
				all(reached, Milestone.NOTIFIED).size(), all(reached, Milestone.DOSSIER_SENT).size(),
				all(reached, Milestone.PERSONNEL_AGREED).size(), all(reached, Milestone.HELD).size(), recorded.size(),
				all(reached, Milestone.RATIFIED, Milestone.PARTLY_REFUSED).size(),
				all(reached, Milestone.PARTLY_REFUSED).size(), all(reached, Milestone.COMPLETED).size(),
				all(reached, Milestone.ANNULLED).size(), all(reached, Milestone.POSTPONED).size(),
				this.milestones.lateNotices(scope.plan(), scope.unit(), day),
				number(sum(FigureTable.COMMITTEES, scope, recorded), "elected"),
				number(leaders, "secretaries") - appointed, appointed,
				this.milestones.breached(scope.plan(), scope.unit(), day), now.provisional(), now.standing(),
				now.agreementOwed());
	}

	private static Set<String> all(Map<Milestone, Set<String>> reached, Milestone... names) {
		return Stream.of(names)
			.flatMap((name) -> reached.getOrDefault(name, Set.of()).stream())
			.collect(Collectors.toSet());
	}

	private FigureRow sum(FigureTable table, FigureScope scope, Set<String> branches) {
		return FigureRow
			.sum(this.tables.of(table, scope).rows().stream().filter((row) -> branches.contains(row.code())).toList());
	}

	private static int number(FigureRow row, String figure) {
		return row.numbers().getOrDefault(figure, 0);
	}

}
