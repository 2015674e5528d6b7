package vn.daihoi.rest;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * A deadline in the list for programs.
 *
 * @param organization whose it is; empty for the plan's own
 * @param name what must be done by then
 * @param computedFrom the legal origin it is counted from
 * @param internal whether it stands in no plan or regulation; then it is never late
 * @param confirmed false when a day off on the way is not yet decided
 * @param metOn when it was done; null when nobody has
 * @param explanation one sentence, why it is then
 */
record DeadlineItem(String plan, String organization, String rule, String name, LocalDate date, LocalDate computedFrom,
		boolean internal, boolean confirmed, String state, @Nullable LocalDate metOn, String explanation,
		String clause) {

	DeadlinePlace place() {
		return new DeadlinePlace(this.date, this.plan, this.organization, this.rule);
	}

}
