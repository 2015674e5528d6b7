package vn.daihoi.opinion;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.input.StrictJson;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.RunningWork;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.Caller;
import vn.daihoi.task.TaskForms;

/** Whose drafts are sent: the issuer's by its people, a committee's own by its office. */
@Component
class ChooseDraftSenderDelegate implements JavaDelegate {

	private final Plans plans;

	private final UpperDrafts drafts;

	private final StrictJson json;

	private final Caller caller;

	ChooseDraftSenderDelegate(Plans plans, UpperDrafts drafts, StrictJson json, Caller caller) {
		this.plans = plans;
		this.drafts = drafts;
		this.json = json;
		this.caller = caller;
	}

	/** The start form. */
	record Chosen(String plan) {
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = this.json.read(String.valueOf(execution.getVariable(TaskForms.VARIABLE)), Chosen.class).plan();
		String subject = this.plans.find(code)
			.filter(Plan::isIssued)
			.flatMap(this::subject)
			.orElseThrow(
					() -> Refusal
						.notFound(Finding.error("PLAN_CODE", "plan",
								"Không có kế hoạch “" + code
										+ "” mà đơn vị đồng chí chỉ đạo chi bộ thực hiện; hãy chọn trong danh sách",
								"")));
		if (RunningWork.is(execution, "upperDrafts", subject)) {
			throw Refusal.because("UPPER_DRAFTS", "plan",
					"Đơn vị đang có việc “Gửi dự thảo văn kiện để góp ý” chưa xong; hãy mở việc đó trong danh sách việc để gửi");
		}
		execution.setProcessBusinessKey(subject);
	}

	private Optional<String> subject(Plan plan) {
		List<String> own = this.caller.organizations();
		return own.contains(plan.issuer()) ? Optional.of(plan.code())
				: this.drafts.unit(plan.code(), own).map((unit) -> new CongressId(plan.code(), unit).toString());
	}

}
