package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plans, as the interface lists them. */
@RestController
class PlanController {

	private final Plans plans;

	PlanController(Plans plans) {
		this.plans = plans;
	}

	record Listed(String code, String name, String issuer, String number, LocalDate issuedOn) {

		static Listed of(Plan plan) {
			return new Listed(plan.code(), plan.title(), plan.issuer(), plan.number(), plan.issuedOn());
		}

	}

	@GetMapping("/api/plans")
	List<Listed> plans() {
		return this.plans.all().stream().map(Listed::of).toList();
	}

}
