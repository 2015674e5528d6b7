package vn.daihoi.opinion;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.identity.Group;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.CongressId;
import vn.daihoi.input.StrictJson;
import vn.daihoi.organization.Role;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.TaskForms;

/** Whose drafts are sent: the issuer's by its people, a committee's own by its office. */
@Component
class ChooseDraftSenderDelegate implements JavaDelegate {

	private final Plans plans;

	private final UpperDrafts drafts;

	private final StrictJson json;

	ChooseDraftSenderDelegate(Plans plans, UpperDrafts drafts, StrictJson json) {
		this.plans = plans;
		this.drafts = drafts;
		this.json = json;
	}

	/** The start form. */
	record Chosen(String plan) {
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = this.json.read(String.valueOf(execution.getVariable(TaskForms.VARIABLE)), Chosen.class).plan();
		List<String> own = organizations(execution);
		String subject = this.plans.find(code)
			.filter(Plan::isIssued)
			.flatMap((plan) -> own.contains(plan.issuer()) ? Optional.of(code)
					: this.drafts.unit(code, own).map((unit) -> new CongressId(code, unit).toString()))
			.orElseThrow(
					() -> Refusal
						.notFound(Finding.error("PLAN_CODE", "plan",
								"Không có kế hoạch “" + code
										+ "” mà đơn vị đồng chí chỉ đạo chi bộ thực hiện; hãy chọn trong danh sách",
								"")));
		execution.setProcessBusinessKey(subject);
	}

	private static List<String> organizations(DelegateExecution execution) {
		List<String> groups = execution.getProcessEngineServices()
			.getIdentityService()
			.createGroupQuery()
			.groupMember((String) execution.getVariable("starter"))
			.list()
			.stream()
			.map(Group::getId)
			.toList();
		return List.copyOf(Role.organizationsOf(groups));
	}

}
