package vn.daihoi.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** What was complained about, and what came of it. */
@Repository
class ComplaintFigures implements FigureSource {

	/** An annulled congress has no day any more; what led to that came after it. */
	private static final String COUNT = """
			select l.code, l.name, l.matter, l.outcome, l.held_on, l.concluded_on, l.later, count(l.id) as complaints
			from (select s.code, s.name, v.id, v.matter, v.outcome, h.reached_on as held_on, v.concluded_on,
					case when v.received_on >= h.reached_on or v.outcome = 'ANNULMENT' then 1 else 0 end as later
				from seen s
				left join verification v on v.congress = s.id and v.matter <> 'POLITICAL'
				left join milestone h on h.congress = s.id and h.name = 'HELD') l
			group by l.code, l.name, l.matter, l.outcome, l.held_on, l.concluded_on, l.later
			order by l.code""";

	private static final Map<String, String> OUTCOMES = Map.of("CLEARED", "upheld", "REPLACED", "refused", "ANNULMENT",
			"annulled");

	private final JdbcClient jdbc;

	private final ComplaintWindow window;

	ComplaintFigures(JdbcClient jdbc, ComplaintWindow window) {
		this.jdbc = jdbc;
		this.window = window;
	}

	private record Alike(String code, String name, @Nullable String matter, @Nullable String outcome,
			@Nullable LocalDate heldOn, @Nullable LocalDate concludedOn, boolean later, int complaints) {

		boolean isConcluded() {
			return this.outcome != null;
		}

	}

	@Override
	public FigureTable table() {
		return FigureTable.COMPLAINTS;
	}

	@Override
	public List<FigureRow> rows(FigureScope scope) {
		Map<String, FigureRow> rows = new LinkedHashMap<>();
		this.jdbc.sql(scope.seen() + COUNT)
			.params(scope.parameters())
			.query(Alike.class)
			.list()
			.forEach((alike) -> rows.merge(alike.code(), row(scope.plan(), alike), ComplaintFigures::together));
		return List.copyOf(rows.values());
	}

	private static FigureRow together(FigureRow one, FigureRow other) {
		return new FigureRow(one.code(), one.name(), FigureRow.sum(List.of(one, other)).numbers());
	}

	private FigureRow row(String plan, Alike alike) {
		Map<String, Integer> numbers = new HashMap<>();
		FigureTable.COMPLAINTS.figures().forEach((figure) -> numbers.put(figure.key(), 0));
		if (alike.matter() != null) {
			count(plan, alike, numbers);
		}
		return new FigureRow(alike.code(), alike.name(), numbers);
	}

	private void count(String plan, Alike alike, Map<String, Integer> numbers) {
		switch (alike.matter()) {
			case "COMPLAINT" -> {
				numbers.put("qualifying", alike.complaints());
				complaint(plan, alike, numbers);
			}
			case "DISUNITY" -> {
				numbers.put("disunity", alike.complaints());
				numbers.put("disunityConcluded", alike.isConcluded() ? alike.complaints() : 0);
			}
			case "ANONYMOUS" -> numbers.put("anonymous", alike.complaints());
			default -> numbers.put("notQualifying", alike.complaints());
		}
	}

	private void complaint(String plan, Alike alike, Map<String, Integer> numbers) {
		String when = alike.later() ? "after" : "before";
		numbers.put(when, alike.complaints());
		if (alike.isConcluded()) {
			numbers.put(when + "Concluded", alike.complaints());
			if (alike.later()) {
				numbers.put(OUTCOMES.get(alike.outcome()), alike.complaints());
				numbers.put("inTime", isInTime(plan, alike) ? alike.complaints() : 0);
			}
		}
	}

	private boolean isInTime(String plan, Alike alike) {
		return alike.heldOn() != null && !alike.concludedOn().isAfter(this.window.end(plan, alike.heldOn()));
	}

}
