package vn.daihoi.plancheck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.daihoi.plan.Issuance;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Statement;
import vn.daihoi.regulation.Finding;

/**
 * What a plan needs before it is issued and does not have yet: X13, or X17 for a plan
 * that says nothing of reports either.
 */
class Completeness implements PlanRule {

	@Override
	public Stream<PlanFinding> of(CheckedPlan checked) {
		PlanDocument plan = checked.document();
		List<Finding> missing = new ArrayList<>();
		String code = plan.milestones().isEmpty() ? "X17" : "X13";
		issuance(plan.issuance(), code, missing);
		if (plan.recipients().isEmpty()) {
			missing.add(warning(code, "recipients", "Chưa có nơi nhận; hãy ghi nơi nhận", ""));
		}
		if (plan.milestones().isEmpty()) {
			missing.add(warning(code, "milestones",
					"Kế hoạch không có hạn nào cho báo cáo, hồ sơ, chuẩn y; hãy ghi ít nhất hạn báo cáo kết quả", ""));
		}
		return missing.stream().map(PlanFinding::of);
	}

	private static void issuance(Issuance issuance, String code, List<Finding> missing) {
		if (issuance.openPoints().isEmpty() && (issuance.number() == null || issuance.date() == null)) {
			missing.add(warning(code, "issuance", "Chưa có số, ngày ban hành; văn phòng ghi khi ban hành", ""));
		}
		for (int index = 0; index < issuance.openPoints().size(); index++) {
			Statement point = issuance.openPoints().get(index);
			missing.add(warning(code, "issuance.openPoints[" + index + "]", point.text(),
					CheckedPlan.cite(point.clause())));
		}
	}

	private static Finding warning(String code, String field, String text, String clause) {
		return Finding.warning(code, field, text, clause);
	}

}
