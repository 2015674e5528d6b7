package vn.daihoi.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

import vn.daihoi.input.StrictJson;
import vn.daihoi.organization.Role;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.RunningWork;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.Caller;
import vn.daihoi.task.TaskForms;

/**
 * The organisation board of the issuer chooses the running plan that is to be changed;
 * the plan's code becomes the business key. One change at a time.
 */
@Component
class ChooseAmendedPlanDelegate implements JavaDelegate {

	private final Plans plans;

	private final StrictJson json;

	private final Caller caller;

	ChooseAmendedPlanDelegate(Plans plans, StrictJson json, Caller caller) {
		this.plans = plans;
		this.json = json;
		this.caller = caller;
	}

	/** The start form. */
	record ChosenPlan(String plan) {
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = this.json.read(String.valueOf(execution.getVariable(TaskForms.VARIABLE)), ChosenPlan.class)
			.plan();
		this.plans.find(code)
			.filter(Plan::isIssued)
			.filter((plan) -> this.caller.isIn(Role.ORGANISATION_BOARD.groupOf(plan.issuer())))
			.orElseThrow(() -> Refusal.notFound(Finding.error("PLAN_CODE", "plan",
					"Không có kế hoạch “" + code + "” đã ban hành của cấp ủy đồng chí; hãy chọn trong danh sách", "")));
		refuseUnless(RunningWork.is(execution, "congressPlan", code),
				"Kế hoạch đã kết thúc hoặc đã được thay thế, không điều chỉnh được nữa; hãy soạn kế hoạch mới");
		refuseUnless(!RunningWork.is(execution, "planAmendment", code),
				"Kế hoạch này đang có một lần điều chỉnh chưa xong; hãy làm xong việc đó trước");
		execution.setProcessBusinessKey(code);
	}

	private static void refuseUnless(boolean allowed, String sentence) {
		if (!allowed) {
			throw Refusal.because("AMENDMENT", "plan", sentence);
		}
	}

}
