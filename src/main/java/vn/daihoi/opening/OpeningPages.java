package vn.daihoi.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.sight.Sight;

/** Puts the calendar of congresses together; a fixed number of statements. */
@Component
class OpeningPages {

	static final int MOST = 500;

	private final OpeningRows rows;

	private final Organizations organizations;

	OpeningPages(OpeningRows rows, Organizations organizations) {
		this.rows = rows;
		this.organizations = organizations;
	}

	OpeningsPage of(Sight sight, OpeningQuery query) {
		return (query.span() == OpeningSpan.MONTH) ? month(sight, query) : list(sight, query);
	}

	private OpeningsPage month(Sight sight, OpeningQuery query) {
		Map<LocalDate, OpeningCount> counts = this.rows.count(sight, query.filter(), query.first(), query.last());
		List<OpeningCell> cells = query.first()
			.datesUntil(query.last().plusDays(1))
			.map((day) -> new OpeningCell(day, counts.get(day), query.on(day, OpeningSpan.DAY)))
			.toList();
		return new OpeningsPage(query, unitName(query), cells, List.of(),
				counts.values().stream().mapToInt(OpeningCount::congresses).sum(), 0);
	}

	private OpeningsPage list(Sight sight, OpeningQuery query) {
		List<Opening> found = this.rows.list(sight, query.filter(), query.first(), query.last(), MOST);
		int total = this.rows.count(sight, query.filter(), query.first(), query.last())
			.values()
			.stream()
			.mapToInt(OpeningCount::congresses)
			.sum();
		return new OpeningsPage(query, unitName(query), List.of(), OpeningDay.of(found), total, total - found.size());
	}

	@Nullable
	private String unitName(OpeningQuery query) {
		return Optional.ofNullable(query.unit())
			.flatMap(this.organizations::find)
			.map(Organization::name)
			.orElse(query.unit());
	}

}
