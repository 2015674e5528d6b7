package vn.daihoi.notice;

import vn.daihoi.congress.CongressId;
import vn.daihoi.plan.NoticeRule;

/** How many working days the notice of a congress takes. */
public interface NoticeLimits {

	/** The rules as they stand, read once for many congresses. */
	InForce inForce();

	/** The rules of one moment. */
	interface InForce {

		/**
		 * What was set for the branch, its committee or the plan, the narrowest first; as
		 * long as nothing was, what the plan says itself.
		 * @param unit the grassroots committee of the congress
		 */
		NoticeRule of(CongressId congress, String unit);

	}

}
