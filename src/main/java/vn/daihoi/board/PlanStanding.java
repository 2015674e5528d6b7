package vn.daihoi.board;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.daihoi.congress.MadeKnown;
import vn.daihoi.guidance.OpenRequest;
import vn.daihoi.plan.AreaCharge;
import vn.daihoi.plan.PlanRecipient;
import vn.daihoi.plan.ReceiptCounts;
import vn.daihoi.plan.Visit;

/**
 * What the board says of a plan beside its congresses.
 *
 * @param unread who has not received it, as far as this person directs them
 * @param charges who is in charge of which area, by the codes of the committees
 * @param difficulties that wait for an answer, the oldest first
 * @param visits of those in charge, the last one first
 */
record PlanStanding(ReceiptCounts receipts, Shortlist<PlanRecipient> unread, MadeKnown.Counts madeKnown,
		Map<String, List<AreaCharge>> charges, Shortlist<Visit> visits, Shortlist<OpenRequest> difficulties) {

	/** Who is in charge of a committee's area; empty when nobody is. */
	public String inCharge(String unit) {
		return this.charges.getOrDefault(unit, List.of())
			.stream()
			.map(AreaCharge::person)
			.collect(Collectors.joining("; "));
	}

}
