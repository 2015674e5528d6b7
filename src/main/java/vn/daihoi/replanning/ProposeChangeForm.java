package vn.daihoi.replanning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.file.Attachment;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.replanning.DeadlineChange.State;
import vn.daihoi.replanning.ProposeChange.Kind;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/** Somebody proposes what is to be changed, and sees at once what that does. */
@Component
class ProposeChangeForm implements TaskForm<ProposeChange> {

	private final ChangeChoices choices;

	private final ChangeRules rules;

	private final Effects effects;

	private final EffectFindings findings;

	private final DeadlineChanges changes;

	private final ChangePapers papers;

	ProposeChangeForm(ChangeChoices choices, ChangeRules rules, Effects effects, EffectFindings findings,
			DeadlineChanges changes, ChangePapers papers) {
		this.choices = choices;
		this.rules = rules;
		this.effects = effects;
		this.findings = findings;
		this.changes = changes;
		this.papers = papers;
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
	 * @param papers those of the earlier proposal
	 * @param returned why
	 */
	record Shown(String title, ChangeChoices.Choices choices, @Nullable ProposeChange earlier, List<Attachment> papers,
			@Nullable String returned) {
	}

	@Override
	public Object show(TaskContext task) {
		String title = this.choices.title(task.plan());
		ChangeChoices.Choices offered = this.choices.of(task.plan());
		return returned(task)
			.map((change) -> new Shown(title, offered, change.proposal(), this.papers.of(task, change.proposal()),
					change.remarks()))
			.orElseGet(() -> new Shown(title, offered, null, List.of(), null));
	}

	private Optional<DeadlineChange> returned(TaskContext task) {
		return this.changes.open(task.plan()).filter((change) -> change.state() == State.RETURNED);
	}

	@Override
	public List<Finding> check(TaskContext task, ProposeChange form) {
		List<Finding> findings = new ArrayList<>(allowed(task.plan(), form));
		findings.addAll(this.papers.check(task, form, returned(task).map(DeadlineChange::proposal).orElse(null)));
		return findings;
	}

	/** The effect is told once it can be counted, whatever else is still missing. */
	private List<Finding> allowed(String plan, ProposeChange form) {
		List<Finding> findings = new ArrayList<>(PickedRule.check(form));
		List<Finding> unknown = this.choices.check(plan, form);
		findings.addAll(unknown.isEmpty() ? this.rules.check(plan, form) : unknown);
		if (findings.stream().noneMatch(Finding::isError)) {
			findings.addAll(effect(plan, form));
		}
		return findings;
	}

	private List<Finding> effect(String plan, ProposeChange form) {
		try {
			return this.findings.of(this.effects.of(plan, form), form);
		}
		catch (Refusal unknownDay) {
			return unknownDay.findings()
				.stream()
				.map((finding) -> finding.under((form.what() == Kind.CALENDAR) ? "days" : "newDay"))
				.toList();
		}
	}

	@Override
	public Map<String, Object> submit(TaskContext task, ProposeChange form) {
		this.papers.attach(form);
		this.changes.propose(task.plan(), form, task.user(), null);
		return Map.of();
	}

}
