package vn.daihoi.sight;

import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** A plan under which a person sees congresses. */
@Component
public class SeenPlans {

	private final PlanChoices plans;

	SeenPlans(PlanChoices plans) {
		this.plans = plans;
	}

	/**
	 * The one with that code.
	 * @throws Refusal 404 when there is none, or none for this person
	 */
	public PlanChoice one(Sight sight, String code) {
		return this.plans.of(sight)
			.stream()
			.filter((plan) -> plan.code().equals(code))
			.findFirst()
			.orElseThrow(
					() -> Refusal
						.notFound(Finding.error("PLAN", "code",
								"Không có kế hoạch mang mã “" + code
										+ "” trong phạm vi đồng chí được xem; hãy xem lại mã ở danh sách kế hoạch",
								"")));
	}

}
