package vn.daihoi.statistics;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.PlanChoice;
import vn.daihoi.sight.PlanChoices;
import vn.daihoi.sight.Sight;

/** Puts the page of results together; a fixed number of statements. */
@Component
class ResultsPages {

	private final PlanChoices plans;

	private final ResultTables tables;

	private final Standings standings;

	private final LeaderPersons leaders;

	private final DaihoiClock clock;

	ResultsPages(PlanChoices plans, ResultTables tables, Standings standings, LeaderPersons leaders,
			DaihoiClock clock) {
		this.plans = plans;
		this.tables = tables;
		this.standings = standings;
		this.leaders = leaders;
		this.clock = clock;
	}

	/**
	 * The page for a person.
	 * @param wanted without a plan: the one that was issued last
	 * @return empty when this person sees no congress, or none under that plan
	 */
	Optional<ResultsPage> of(Sight sight, CongressFilter wanted) {
		List<PlanChoice> choices = this.plans.of(sight);
		return choices.stream()
			.map(PlanChoice::code)
			.filter((code) -> wanted.plan() == null || wanted.plan().equals(code))
			.findFirst()
			.map((code) -> page(choices, new FigureScope(sight, code, wanted.unit(), this.clock.today())));
	}

	private ResultsPage page(List<PlanChoice> choices, FigureScope scope) {
		FigureScope whole = new FigureScope(scope.sight(), scope.plan(), null, scope.today());
		return new ResultsPage(choices, scope, this.tables.of(FigureTable.PROGRESS, whole).rows(),
				this.standings.of(scope),
				this.tables.all(scope).stream().map((table) -> ResultsPage.section(table, scope)).toList(),
				scope.byCongress() ? this.leaders.of(scope, ResultsPage.MOST) : List.of());
	}

}
