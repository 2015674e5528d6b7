package vn.daihoi.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.plan.EndedBasis;
import vn.daihoi.plan.PlanBases;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;

/**
 * Whether the bases of a plan still hold on the day of a congress. They are the issuer's
 * to change, so who accepts the day is only told what is in force instead.
 */
@Component
class BasisRules {

	private final Plans plans;

	private final PlanBases bases;

	private final DaihoiClock clock;

	BasisRules(Plans plans, Regulations regulations, DaihoiClock clock) {
		this.plans = plans;
		this.bases = new PlanBases(regulations);
		this.clock = clock;
	}

	/** What to say of a day as far as today knows it, all bases in one hint. */
	List<Finding> check(String plan, LocalDate day) {
		List<EndedBasis> ended = this.bases.endedBy(day, this.plans.document(plan), this.clock.today());
		return ended.isEmpty() ? List.of() : List.of(Finding.info("X09", "openingDate", text(day, ended),
				Plans.clause(joined(ended.stream().map((one) -> one.basis().clause()).distinct().toList()))));
	}

	private static String text(LocalDate day, List<EndedBasis> ended) {
		return "Ngày %s căn cứ của kế hoạch đã hết hiệu lực: %s".formatted(VietnameseDate.of(day),
				joined(ended.stream().map(BasisRules::line).toList()));
	}

	private static String line(EndedBasis one) {
		String since = "%s (từ ngày %s)".formatted(one.basis().label(), VietnameseDate.of(one.end()));
		return one.named().isEmpty() ? since : since + ", áp dụng " + one.named();
	}

	private static String joined(List<String> parts) {
		return parts.stream().collect(Collectors.joining("; "));
	}

}
