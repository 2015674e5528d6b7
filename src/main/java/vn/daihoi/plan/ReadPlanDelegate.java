package vn.daihoi.plan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

import vn.daihoi.input.LongText;
import vn.daihoi.input.StrictJson;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.TaskForms;

/**
 * Reads the plan file that a new plan starts from, and keeps it as a draft; the plan's
 * code becomes the business key.
 */
@Component
class ReadPlanDelegate implements JavaDelegate {

	private final Plans plans;

	private final StrictJson json;

	private final PlanReader reader = new PlanReader();

	ReadPlanDelegate(Plans plans, StrictJson json) {
		this.plans = plans;
		this.json = json;
	}

	/** The start form. */
	record StartPlan(@LongText String yaml) {
	}

	@Override
	public void execute(DelegateExecution execution) {
		String yaml = this.json.read(String.valueOf(execution.getVariable(TaskForms.VARIABLE)), StartPlan.class).yaml();
		PlanDocument document = this.reader.read(yaml);
		refuseSecond(document.code(), RunningWork.is(execution, "congressPlan", document.code()));
		this.plans.draft(document, yaml);
		execution.setProcessBusinessKey(document.code());
	}

	private void refuseSecond(String code, boolean running) {
		if (running || this.plans.find(code).filter(Plan::isIssued).isPresent()) {
			throw Refusal.because("PLAN_CODE", "yaml", "Kế hoạch “" + code
					+ "” đã có; hãy sửa trong việc “Soạn dự thảo kế hoạch”, hoặc đặt mã khác cho kế hoạch mới");
		}
	}

}
