package vn.daihoi.replanning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.replanning.DeadlineChange.State;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/** Somebody proposes what is to be changed, and sees at once what that does. */
@Component
class ProposeChangeForm implements TaskForm<ProposeChange> {

	private final ChangeChoices choices;

	private final ChangeRules rules;

	private final Effects effects;

	private final DeadlineChanges changes;

	private final StoredFiles files;

	ProposeChangeForm(ChangeChoices choices, ChangeRules rules, Effects effects, DeadlineChanges changes,
			StoredFiles files) {
		this.choices = choices;
		this.rules = rules;
		this.effects = effects;
		this.changes = changes;
		this.files = files;
	}

	@Override
	public String element() {
		return "userTask_proposeChange";
	}

	@Override
	public Class<ProposeChange> type() {
		return ProposeChange.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param earlier what was proposed and returned; null at first
	 * @param returned why
	 */
	record Shown(String title, ChangeChoices.Choices choices, @Nullable ProposeChange earlier,
			@Nullable String returned) {
	}

	@Override
	public Object show(TaskContext task) {
		DeadlineChange returned = this.changes.open(task.plan())
			.filter((change) -> change.state() == State.RETURNED)
			.orElse(null);
		return new Shown(this.choices.title(task.plan()), this.choices.of(task.plan()),
				(returned == null) ? null : returned.proposal(), (returned == null) ? null : returned.remarks());
	}

	@Override
	public List<Finding> check(TaskContext task, ProposeChange form) {
		List<Finding> findings = new ArrayList<>(this.rules.check(task.plan(), form));
		findings.addAll(this.choices.check(task.plan(), form));
		findings.addAll(papers(task, form));
		if (findings.stream().noneMatch(Finding::isError)) {
			findings.addAll(effect(task.plan(), form));
		}
		return findings;
	}

	private List<Finding> papers(TaskContext task, ProposeChange form) {
		return form.papers().isEmpty()
				? List.of(Finding.error("FILE", "papers", "Chưa có tệp văn bản quyết định điều chỉnh; hãy tải lên", ""))
				: this.files.check(task.taskId(), "papers", form.papers());
	}

	private List<Finding> effect(String plan, ProposeChange form) {
		try {
			return EffectFindings.of(this.effects.of(plan, form), form);
		}
		catch (Refusal unknownDay) {
			return unknownDay.findings().stream().map((finding) -> finding.under("newDay")).toList();
		}
	}

	@Override
	public Map<String, Object> submit(TaskContext task, ProposeChange form) {
		this.files.attach(form.papers(), "deadlineChange");
		this.changes.propose(task.plan(), form, task.user(), null);
		return Map.of();
	}

}
