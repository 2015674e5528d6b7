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
	 * @param earlier what was proposed and returned, or takes an earlier change back;
	 * null at first
	 * @param papers those of the earlier proposal
	 * @param returned why
	 * @param takesBack which change it takes back; null for a new one
	 */
	record Shown(String title, ChangeChoices.Choices choices, @Nullable ProposeChange earlier, List<Attachment> papers,
			@Nullable String returned, @Nullable String takesBack) {
	}

	@Override
	public Object show(TaskContext task) {
		String title = this.choices.title(task.plan());
		ChangeChoices.Choices offered = this.choices.of(task.plan());
		return earlier(task)
			.map((change) -> new Shown(title, offered, proposed(change), this.papers.of(task, change.proposal()),
					change.remarks(), takenBack(task).map(DeadlineChange::name).orElse(null)))
			.orElseGet(() -> new Shown(title, offered, null, List.of(), null, null));
	}

	/** What is taken back for the first time has no reason of its own yet. */
	private static ProposeChange proposed(DeadlineChange change) {
		return (change.state() == State.BEGUN) ? change.proposal().because("", "") : change.proposal();
	}

	private Optional<DeadlineChange> earlier(TaskContext task) {
		return this.changes.open(task.plan()).filter(DeadlineChange::isWithProposer);
	}

	private Optional<DeadlineChange> takenBack(TaskContext task) {
		return earlier(task).map(DeadlineChange::undoes).flatMap(this.changes::find);
	}

	@Override
	public List<Finding> check(TaskContext task, ProposeChange form) {
		List<Finding> findings = new ArrayList<>(allowed(task.plan(), form));
		findings.addAll(this.papers.check(task, form, earlier(task).map(DeadlineChange::proposal).orElse(null)));
		findings.addAll(usedBefore(task.plan(), form.number()));
		takenBack(task).filter((other) -> !form.doesTheSame(other.wayBack()))
			.ifPresent((other) -> findings.add(Finding.info("DEADLINE_CHANGE", "what",
					"Nội dung đã khác lúc trước thay đổi " + other.name() + " nên gửi đi là một đề nghị mới", "")));
		return findings;
	}

	/** One paper may hold several changes; a slip of the pen looks the same. */
	private List<Finding> usedBefore(String plan, String number) {
		return this.changes.of(plan)
			.stream()
			.filter((other) -> other.state() == State.APPLIED && other.proposal().number().equals(number))
			.findFirst()
			.map((other) -> Finding.info("DEADLINE_CHANGE", "number",
					"Số này đã ghi ở thay đổi " + other.name() + "; nếu là văn bản khác thì sửa lại", ""))
			.stream()
			.toList();
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
		Long undoes = takenBack(task).filter((other) -> form.doesTheSame(other.wayBack()))
			.map(DeadlineChange::id)
			.orElse(null);
		this.changes.propose(task.plan(), form, task.user(), undoes);
		return Map.of();
	}

}
