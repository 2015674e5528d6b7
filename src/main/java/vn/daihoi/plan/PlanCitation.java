package vn.daihoi.plan;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.document.Letterheads;

/** How papers speak of a plan. */
@Component
public class PlanCitation {

	private final Letterheads letterheads;

	PlanCitation(Letterheads letterheads) {
		this.letterheads = letterheads;
	}

	/** {@code Kế hoạch số 300-KH/HU ngày 30/09/2024 của Huyện ủy Phụng Hiệp}. */
	public String of(Plan plan) {
		String issuer = this.letterheads.name(plan.issuer(), plan.issuedOn());
		return plan.isIssued()
				? "Kế hoạch số %s ngày %s của %s".formatted(plan.number(), VietnameseDate.of(plan.issuedOn()), issuer)
				: "Kế hoạch của " + issuer;
	}

}
