package vn.daihoi.rest;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.daihoi.deadline.DeadlineRules;
import vn.daihoi.sight.AskedValues;
import vn.daihoi.sight.FilterReader;

/** Reads which deadlines an address asks for; every value that means nothing is named. */
@Component
class DeadlineFilterReader {

	private final FilterReader filters;

	private final DeadlineRules rules;

	DeadlineFilterReader(FilterReader filters, DeadlineRules rules) {
		this.filters = filters;
		this.rules = rules;
	}

	/**
	 * The filter that was asked for.
	 * @throws Refusal 422 with a finding for each parameter that means nothing
	 */
	DeadlineFilter read(AskedDeadlines asked) {
		AskedValues values = new AskedValues();
		LocalDate from = values.day("from", asked.from());
		LocalDate to = values.dayFrom(from, "to", asked.to());
		DeadlineFilter filter = new DeadlineFilter(this.filters.plan(values, asked.plan()),
				this.filters.organization(values, asked.organization()), this.filters.unit(values, asked.unit()),
				rule(values, asked.rule()), values.truth("late", asked.late()), values.truth("open", asked.open()),
				from, to, DeadlinePlace.of(values, asked.after()));
		values.orRefuse();
		return filter;
	}

	/** The business key of a plan or of an organisation under it, both empty for none. */
	String subject(String plan, String organization) {
		AskedValues values = new AskedValues();
		String code = this.filters.plan(values, plan);
		String of = this.filters.organization(values, organization);
		values.orRefuse();
		return ((code == null) ? "" : code) + ((of == null) ? "" : "/" + of);
	}

	private String rule(AskedValues values, String id) {
		return values.known("rule", id, this.rules::isKnown, "không có quy tắc thời hạn mang mã %s, ví dụ DL02");
	}

}
