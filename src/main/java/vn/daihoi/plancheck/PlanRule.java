package vn.daihoi.plancheck;

import java.util.stream.Stream;

/** One thing that the checker looks at. */
interface PlanRule {

	Stream<PlanFinding> of(CheckedPlan plan);

}
