package vn.daihoi.dossier;

import vn.daihoi.plan.DossierItem;
import vn.daihoi.plan.Plans;

/**
 * A paper that a branch owes.
 *
 * @param id in the plan
 * @param required whether the dossier is incomplete without it
 * @param clause where the plan asks for it, as it is cited
 */
record OwedPaper(String id, String name, boolean required, String clause) {

	static OwedPaper of(DossierItem item, boolean required) {
		return new OwedPaper(item.id(), item.name(), required, Plans.clause(item.clause()));
	}

}
