package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.PlanChoice;
import vn.daihoi.sight.PlanChoices;
import vn.daihoi.sight.SeenCongresses;
import vn.daihoi.sight.Sight;
import vn.daihoi.sight.StateCounts;

/** Puts the board together; a fixed number of statements, however many branches. */
@Component
class Boards {

	private final PlanChoices plans;

	private final StateCounts counts;

	private final Concerns concerns;

	private final Attention attention;

	private final OverdueUnits overdueUnits;

	private final SeenCongresses congresses;

	private final PlanStandings standings;

	private final SurroundingsReader surroundings;

	private final DaihoiClock clock;

	Boards(PlanChoices plans, StateCounts counts, Concerns concerns, Attention attention, OverdueUnits overdueUnits,
			SeenCongresses congresses, PlanStandings standings, SurroundingsReader surroundings, DaihoiClock clock) {
		this.plans = plans;
		this.counts = counts;
		this.concerns = concerns;
		this.attention = attention;
		this.overdueUnits = overdueUnits;
		this.congresses = congresses;
		this.standings = standings;
		this.surroundings = surroundings;
		this.clock = clock;
	}

	/**
	 * The board for a person.
	 * @param person the name of that person
	 * @param wanted without a plan: the one that was issued last
	 * @return empty when this person sees no congress, or none under that plan
	 */
	Optional<Board> of(Sight sight, CongressFilter wanted, String person) {
		List<PlanChoice> choices = this.plans.of(sight);
		return choices.stream()
			.map(PlanChoice::code)
			.filter((code) -> wanted.plan() == null || wanted.plan().equals(code))
			.findFirst()
			.map((code) -> board(sight, choices, wanted.ofPlan(code), person));
	}

	private Board board(Sight sight, List<PlanChoice> choices, CongressFilter filter, String person) {
		LocalDate today = this.clock.today();
		return new Board(choices, filter,
				Overview.of(this.counts.of(sight, filter.wholePlan(), today),
						this.concerns.soon(sight, filter.wholePlan(), today), filter.wholePlan()),
				this.standings.of(sight, filter.plan()), this.attention.overdue(sight, filter, today),
				this.overdueUnits.of(sight, filter, today), this.attention.noticesDue(sight, filter, today),
				this.attention.waiting(sight, filter, today), this.attention.breaches(sight, filter, today),
				this.surroundings.of(sight, filter, today, person), this.congresses.page(sight, filter));
	}

}
