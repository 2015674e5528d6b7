package vn.daihoi.replanning;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.input.StrictJson;
import vn.daihoi.organization.Role;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.RunningWork;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.replanning.DeadlineChange.State;
import vn.daihoi.task.Caller;
import vn.daihoi.task.TaskForms;

/**
 * An administrator or the organisation board of the issuer chooses the plan, and whether
 * something new is proposed or an earlier change taken back; the plan's code becomes the
 * business key. One change at a time.
 */
@Component
class ChooseChangedPlanDelegate implements JavaDelegate {

	private static final String NOT_YET = "chưa ghi";

	private final Plans plans;

	private final DeadlineChanges changes;

	private final StrictJson json;

	private final Caller caller;

	ChooseChangedPlanDelegate(Plans plans, DeadlineChanges changes, StrictJson json, Caller caller) {
		this.plans = plans;
		this.changes = changes;
		this.json = json;
		this.caller = caller;
	}

	/**
	 * The start form.
	 *
	 * @param undoes the change to be taken back; null for a new one
	 * @param reason given with its number it goes to the decision at once, otherwise both
	 * are asked for in the task
	 */
	record Chosen(String plan, @Nullable Long undoes, @Nullable String reason, @Nullable String number) {

		boolean isComplete() {
			return this.reason != null && this.number != null;
		}

	}

	@Override
	public void execute(DelegateExecution execution) {
		Chosen chosen = this.json.read(String.valueOf(execution.getVariable(TaskForms.VARIABLE)), Chosen.class);
		Plan plan = this.plans.find(chosen.plan())
			.filter(this::isKept)
			.orElseThrow(() -> Refusal.notFound(Finding.error("PLAN_CODE", "plan",
					"Không có kế hoạch “" + chosen.plan() + "” của cấp ủy đồng chí; hãy chọn trong danh sách", "")));
		refuseUnless(!RunningWork.is(execution, "deadlineChange", plan.code()), "plan",
				"Kế hoạch này đang có một lần điều chỉnh thời hạn chưa xong; hãy làm xong việc đó trước, hoặc người đề nghị rút đề nghị ở trang “Điều chỉnh thời hạn” của kế hoạch");
		if (chosen.undoes() != null) {
			takeBack(plan.code(), chosen);
		}
		execution.setProcessBusinessKey(plan.code());
		execution.setVariable("takesBack", chosen.undoes() != null && chosen.isComplete());
	}

	/** By whoever looks after its deadlines. */
	private boolean isKept(Plan plan) {
		return List.of(Role.ORGANISATION_BOARD, Role.BUSINESS_ADMINISTRATOR)
			.stream()
			.anyMatch((role) -> this.caller.isIn(role.groupOf(plan.issuer())));
	}

	private void takeBack(String plan, Chosen chosen) {
		Optional<DeadlineChange> earlier = this.changes.find(chosen.undoes())
			.filter((change) -> change.plan().equals(plan) && change.state() == State.APPLIED);
		refuseUnless(earlier.isPresent(), "undoes", "Không có lần điều chỉnh này; hãy chọn trong danh sách");
		refuseUnless(new ChangesOfPlan(this.changes.of(plan)).mayTakeBack(earlier.get()), "undoes",
				"Lần điều chỉnh này đã được trả lại, hoặc sau đó đã điều chỉnh tiếp; hãy chọn lần sau cùng trong danh sách");
		if (chosen.isComplete()) {
			this.changes.propose(plan, earlier.get().wayBack().because(chosen.reason(), chosen.number()),
					this.caller.user(), chosen.undoes());
		}
		else {
			this.changes.begin(plan, earlier.get().wayBack().because(NOT_YET, NOT_YET), this.caller.user(),
					chosen.undoes());
		}
	}

	private static void refuseUnless(boolean allowed, String field, String sentence) {
		if (!allowed) {
			throw Refusal.because("DEADLINE_CHANGE", field, sentence);
		}
	}

}
