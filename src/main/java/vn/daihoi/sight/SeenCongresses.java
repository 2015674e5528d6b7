package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Milestone;
import vn.daihoi.plan.Plans;

/**
 * The congresses that a person sees, with where they stand; a fixed number of statements
 * for a page, however long it is.
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
		if (filter.after() != null && this.rows.find(sight, filter.after()).isEmpty()) {
			throw FilterReader.beyond(filter.after());
		}
		return page(sight, filter, count(sight, filter));
	}

	/** How many there are on all pages. */
	public int count(Sight sight, CongressFilter filter) {
		return this.rows.count(sight, filter, this.clock.today());
	}

	/** A page of those that are wanted, of which there are so many on all pages. */
	public CongressPage page(Sight sight, CongressFilter filter, int total) {
		LocalDate today = this.clock.today();
		List<CongressRow> found = this.rows.list(sight, filter, today, PAGE + 1);
		List<CongressRow> shown = found.stream().limit(PAGE).toList();
		Optional<CongressFilter> next = (found.size() > PAGE) ? Optional.of(filter.behind(shown.get(PAGE - 1).id()))
				: Optional.empty();
		return new CongressPage(seen(shown, this.deadlines::notMet, today), total, next);
	}

	/** One of them; empty when there is none, or none for this person. */
	public Optional<SeenCongress> find(Sight sight, String id) {
		return this.rows.find(sight, id)
			.map((row) -> seen(List.of(row), this.deadlines::of, this.clock.today()).get(0));
	}

	private List<SeenCongress> seen(List<CongressRow> found,
			BiFunction<List<String>, LocalDate, Map<String, List<OwedDeadline>>> limits, LocalDate today) {
		List<String> ids = found.stream().map(CongressRow::id).toList();
		Map<String, Map<Milestone, LocalDate>> reached = this.milestones.of(ids);
		Map<String, List<OwedDeadline>> owed = limits.apply(ids, today);
		Map<String, Boolean> elections = found.stream()
			.map(CongressRow::plan)
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (plan) -> this.plans.document(plan).electsCommittee()));
		return found.stream()
			.map((row) -> new SeenCongress(row, elections.get(row.plan()), reached.getOrDefault(row.id(), Map.of()),
					owed.getOrDefault(row.id(), List.of()), today))
			.toList();
	}

}
