package vn.daihoi.plancheck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.daihoi.plan.CongressScope;
import vn.daihoi.plan.Issuance;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Statement;
import vn.daihoi.regulation.Finding;

/**
 * What a draft needs before it is issued and does not have yet: X13, or X17 for one that
 * says nothing of reports either; and days and kinds of congresses that nobody can guess
 * (X19, X24).
 */
class Completeness implements PlanRule {

	@Override
	public Stream<PlanFinding> of(CheckedPlan checked) {
		PlanDocument plan = checked.document();
		List<Finding> missing = new ArrayList<>(beforeIssue(plan));
		type(plan, missing);
		trials(plan, missing);
		return missing.stream().map(PlanFinding::of);
	}

	private static List<Finding> beforeIssue(PlanDocument plan) {
		List<Finding> missing = new ArrayList<>();
		if (!plan.issuance().draft()) {
			return missing;
		}
		String code = plan.milestones().isEmpty() ? "X17" : "X13";
		issuance(plan.issuance(), code, missing);
		if (plan.recipients().isEmpty() && plan.issuance().openPoints().isEmpty()) {
			missing.add(warning(code, "recipients", "Chưa có nơi nhận; hãy ghi nơi nhận", ""));
		}
		if (plan.milestones().isEmpty()) {
			missing.add(warning(code, "milestones",
					"Kế hoạch không có hạn nào cho báo cáo, hồ sơ, chuẩn y; hãy ghi ít nhất hạn báo cáo kết quả", ""));
		}
		return missing;
	}

	/** A branch holds a congress of its members; others may be one of delegates. */
	private static void type(PlanDocument plan, List<Finding> missing) {
		if (plan.congressType() == null && plan.scope() != CongressScope.BRANCHES) {
			missing.add(warning("X19", "congressType",
					"Chưa rõ là đại hội đảng viên hay đại hội đại biểu; số người phải có mặt và số quá bán tùy theo đó: hãy "
							+ "ghi rõ",
					CheckedPlan.cite(plan.window().clause())));
		}
	}

	private static void trials(PlanDocument plan, List<Finding> missing) {
		plan.trials()
			.stream()
			.filter((trial) -> trial.window() == null && !plan.organizations().containsAll(trial.organizations()))
			.forEach((trial) -> missing.add(warning(
					"X24", "trials", "Chưa ghi ngày đại hội thí điểm bầu bí thư của "
							+ String.join(", ", trial.organizations()) + "; hãy ghi ngày",
					CheckedPlan.cite(trial.clause()))));
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
