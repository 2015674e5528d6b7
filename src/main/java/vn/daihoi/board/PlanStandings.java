package vn.daihoi.board;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.MadeKnown;
import vn.daihoi.guidance.Difficulties;
import vn.daihoi.plan.AreaCharges;
import vn.daihoi.plan.Receipts;
import vn.daihoi.plan.Visits;
import vn.daihoi.sight.Sight;

/** Puts together what the board says of a plan beside its congresses. */
@Component
class PlanStandings {

	private final Receipts receipts;

	private final MadeKnown madeKnown;

	private final AreaCharges charges;

	private final Visits visits;

	private final Difficulties difficulties;

	PlanStandings(Receipts receipts, MadeKnown madeKnown, AreaCharges charges, Visits visits,
			Difficulties difficulties) {
		this.receipts = receipts;
		this.madeKnown = madeKnown;
		this.charges = charges;
		this.visits = visits;
		this.difficulties = difficulties;
	}

	PlanStanding of(Sight sight, String plan) {
		return new PlanStanding(this.receipts.count(plan, sight.orNobody()),
				Shortlist.of(this.receipts.missing(plan, sight.orNobody(), Shortlist.LONGEST + 1)),
				this.madeKnown.count(plan, sight.orNobody()), this.charges.all(),
				Shortlist.of(this.visits.of(plan, sight.orNobody(), Shortlist.LONGEST + 1)),
				Shortlist.of(this.difficulties.open(plan, sight.orNobody(), Shortlist.LONGEST + 1)));
	}

}
