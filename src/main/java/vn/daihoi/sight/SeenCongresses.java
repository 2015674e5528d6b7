package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Milestone;
import vn.daihoi.plan.Plans;

/**
 * The congresses that a person sees, with where they stand; one statement for a page,
 * however long it is.
 */
@Component
public class SeenCongresses {

	static final int PAGE = 100;

	private final CongressRows rows;

	private final ReachedMilestones milestones;

	private final OwedDeadlines deadlines;

	private final Plans plans;

	private final DaihoiClock clock;

	SeenCongresses(CongressRows rows, ReachedMilestones milestones, OwedDeadlines deadlines, Plans plans,
			DaihoiClock clock) {
		this.rows = rows;
		this.milestones = milestones;
		this.deadlines = deadlines;
		this.plans = plans;
		this.clock = clock;
	}

	/**
	 * A page of those that are wanted.
	 * @throws vn.daihoi.regulation.Refusal 422 when it is to stand behind something that
	 * this person does not see
	 */
	public CongressPage page(Sight sight, CongressFilter filter) {
		if (filter.after() != null && this.rows.find(sight, filter.after(), this.clock.today()).isEmpty()) {
			throw FilterReader.beyond(filter.after());
		}
		RowsWithTotal found = this.rows.listWithTotal(sight, filter, this.clock.today(), PAGE + 1);
		return found.rows().isEmpty() ? new CongressPage(List.of(), count(sight, filter), Optional.empty())
				: page(filter, found.rows(), found.total());
	}

	/** How many there are on all pages. */
	public int count(Sight sight, CongressFilter filter) {
		return this.rows.count(sight, filter, this.clock.today());
	}

	/** A page of those that are wanted, of which there are so many on all pages. */
	public CongressPage page(Sight sight, CongressFilter filter, int total) {
		return page(filter, this.rows.list(sight, filter, this.clock.today(), PAGE + 1), total);
	}

	private static CongressPage page(CongressFilter filter, List<CongressRow> found, int total) {
		List<CongressRow> shown = found.stream().limit(PAGE).toList();
		Optional<CongressFilter> next = (found.size() > PAGE) ? Optional.of(filter.behind(shown.get(PAGE - 1).id()))
				: Optional.empty();
		return new CongressPage(shown, total, next);
	}

	/** What each of some has not reached of what it owes, by its key. */
	public Map<String, List<Milestone>> missing(List<CongressRow> some) {
		Map<String, Map<Milestone, LocalDate>> reached = this.milestones
			.of(some.stream().map(CongressRow::id).toList());
		Map<String, Boolean> elections = some.stream()
			.map(CongressRow::plan)
			.distinct()
			.collect(Collectors.toMap(Function.identity(), this::elections));
		return some.stream()
			.collect(Collectors.toMap(CongressRow::id,
					(one) -> one.missing(reached.getOrDefault(one.id(), Map.of()), elections.get(one.plan()))));
	}

	/** One of them; empty when there is none, or none for this person. */
	public Optional<SeenCongress> find(Sight sight, String id) {
		LocalDate today = this.clock.today();
		return this.rows.find(sight, id, today).map((row) -> seen(row, today));
	}

	private SeenCongress seen(CongressRow row, LocalDate today) {
		Map<Milestone, LocalDate> reached = this.milestones.of(List.of(row.id())).getOrDefault(row.id(), Map.of());
		return new SeenCongress(row, reached, row.missing(reached, elections(row.plan())),
				this.deadlines.of(row.id(), today), today);
	}

	private boolean elections(String plan) {
		return this.plans.document(plan).electsCommittee();
	}

}
