package vn.daihoi.opening;

import java.time.LocalDate;
import java.time.temporal.ValueRange;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.sight.Asked;
import vn.daihoi.sight.AskedValues;
import vn.daihoi.sight.CongressFilter;
import vn.daihoi.sight.FilterReader;
import vn.daihoi.sight.PlanChoice;
import vn.daihoi.sight.PlanChoices;
import vn.daihoi.sight.Sight;

/** Reads which part of the calendar of congresses an address asks for. */
@Component
class OpeningReader {

	/** As days in forms. */
	private static final ValueRange YEARS = ValueRange.of(1900, 2099);

	private final FilterReader filters;

	private final PlanChoices plans;

	private final OpeningRows rows;

	private final DaihoiClock clock;

	OpeningReader(FilterReader filters, PlanChoices plans, OpeningRows rows, DaihoiClock clock) {
		this.filters = filters;
		this.plans = plans;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Without a plan the one that was issued last, without a day and a month that part in
	 * which a congress meets next, at today where it lies in it.
	 * @return empty when the person sees no congress, or none under that plan
	 * @throws Refusal 422 with a finding for each value that means nothing
	 */
	Optional<OpeningQuery> read(Sight sight, AskedOpenings asked) {
		CongressFilter filter = this.filters.read(sight, new Asked(asked.plan(), asked.unit(), null, null, null));
		AskedValues values = new AskedValues();
		LocalDate day = values.day("day", asked.day());
		values.known("day", asked.day(), (text) -> day == null || inYears(day),
				"%s ngoài các năm 1900 đến 2099; hãy ghi như 2024-11-18");
		LocalDate month = month(values, asked.month());
		this.filters.page(values, asked.page());
		String view = values.known("view", asked.view(), OpeningReader::isSpan,
				"không có cách xem %s; hãy ghi một trong: " + spans());
		values.orRefuse();
		return this.plans.of(sight)
			.stream()
			.map(PlanChoice::code)
			.filter((code) -> filter.plan() == null || filter.plan().equals(code))
			.findFirst()
			.map((code) -> new OpeningQuery(code, filter.unit(),
					(day != null) ? day : (month != null) ? month : next(sight, filter.ofPlan(code), span(view)),
					span(view)));
	}

	/** The first day of a month. */
	@Nullable
	private static LocalDate month(AskedValues values, @Nullable String asked) {
		String given = values.known("month", asked, (text) -> inYears(AskedValues.dayOf(text + "-01")),
				"%s không phải một tháng của các năm 1900 đến 2099; hãy ghi như 2024-11");
		return (given == null) ? null : AskedValues.dayOf(given + "-01");
	}

	private static boolean inYears(@Nullable LocalDate day) {
		return day != null && YEARS.isValidIntValue(day.getYear());
	}

	private LocalDate next(Sight sight, CongressFilter filter, OpeningSpan span) {
		LocalDate today = this.clock.today();
		LocalDate next = this.rows.nearest(sight, filter, today).orElse(today);
		return span.first(next).equals(span.first(today)) ? today : next;
	}

	private static OpeningSpan span(String view) {
		return Arrays.stream(OpeningSpan.values())
			.filter((span) -> span.key().equals(view))
			.findFirst()
			.orElse(OpeningSpan.MONTH);
	}

	private static boolean isSpan(String view) {
		return Arrays.stream(OpeningSpan.values()).anyMatch((span) -> span.key().equals(view));
	}

	private static String spans() {
		return Arrays.stream(OpeningSpan.values()).map(OpeningSpan::key).collect(Collectors.joining(", "));
	}

}
