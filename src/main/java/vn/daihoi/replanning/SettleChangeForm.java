package vn.daihoi.replanning;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import vn.daihoi.regulation.Finding;
import vn.daihoi.replanning.SettleChange.Choice;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/** What could not be changed is tried again, or left as it is with a reason. */
@Component
class SettleChangeForm implements TaskForm<SettleChange> {

	private final DeadlineChanges changes;

	private final ChangedItems items;

	SettleChangeForm(DeadlineChanges changes, ChangedItems items) {
		this.changes = changes;
		this.items = items;
	}

	@Override
	public String element() {
		return "userTask_settleChange";
	}

	@Override
	public Class<SettleChange> type() {
		return SettleChange.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param problems by business key
	 */
	record Shown(String title, Map<String, String> problems) {
	}

	@Override
	public Object show(TaskContext task) {
		DeadlineChange last = last(task);
		return new Shown("Điều chỉnh " + last.proposal().what().label() + " số " + last.proposal().number(),
				this.items.problems(last.id()));
	}

	private DeadlineChange last(TaskContext task) {
		return this.changes.of(task.plan()).get(0);
	}

	@Override
	public List<Finding> check(TaskContext task, SettleChange form) {
		return (form.choice() == Choice.LEAVE && form.reason() == null)
				? List.of(Finding.error("DEADLINE_CHANGE", "reason", "Để nguyên thì ghi lý do", "")) : List.of();
	}

	@Override
	public Map<String, Object> submit(TaskContext task, SettleChange form) {
		boolean again = form.choice() == Choice.AGAIN;
		if (again) {
			this.items.retry(last(task).id());
		}
		return Map.of("tryAgain", again);
	}

	@Override
	public String detail(TaskContext task, SettleChange form) {
		return (form.choice() == Choice.LEAVE)
				? "Để nguyên %d nơi: %s".formatted(this.items.problems(last(task).id()).size(), form.reason())
				: "Điều chỉnh lại";
	}

}
