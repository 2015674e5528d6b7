package vn.daihoi.replanning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import vn.daihoi.file.Attachment;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.replanning.DeadlineChange.State;
import vn.daihoi.replanning.DecideChange.Outcome;
import vn.daihoi.task.Colleagues;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/** A second person reads what a change does, and decides on it. */
@Component
class DecideChangeForm implements TaskForm<DecideChange> {

	private static final String CODE = "DEADLINE_CHANGE";

	private static final int MOST_ROWS = 100;

	private final DeadlineChanges changes;

	private final Effects effects;

	private final EffectFindings findings;

	private final ChangeText text;

	private final ChangeRules rules;

	private final InForce inForce;

	private final CarryOut carryOut;

	private final TouchedCongresses touched;

	private final EffectRows rows;

	private final ChangePapers papers;

	private final Colleagues people;

	DecideChangeForm(DeadlineChanges changes, Effects effects, EffectFindings findings, ChangeText text,
			ChangeRules rules, InForce inForce, CarryOut carryOut, TouchedCongresses touched, EffectRows rows,
			ChangePapers papers, Colleagues people) {
		this.changes = changes;
		this.effects = effects;
		this.findings = findings;
		this.text = text;
		this.rules = rules;
		this.inForce = inForce;
		this.carryOut = carryOut;
		this.touched = touched;
		this.rows = rows;
		this.papers = papers;
		this.people = people;
	}

	@Override
	public String element() {
		return "userTask_decideChange";
	}

	@Override
	public Class<DecideChange> type() {
		return DecideChange.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param lines the change in words
	 * @param rows the first deadlines that move, of so many
	 * @param notices that must be given again
	 * @param outside the congresses whose day lies outside the window then
	 */
	record Shown(long id, String plan, String title, String proposedBy, String reason, String number,
			List<Attachment> papers, List<String> lines, String effect, List<EffectRow> rows, int moved,
			List<Affected> notices, List<Affected> outside, List<String> problems) {
	}

	@Override
	public Object show(TaskContext task) {
		DeadlineChange change = change(task);
		ProposeChange proposal = change.proposal();
		Effect effect = this.effects.of(task.plan(), proposal);
		return new Shown(change.id(), task.plan(), "Điều chỉnh " + proposal.what().label(),
				this.people.name(change.proposedBy()), proposal.reason(), proposal.number(),
				this.papers.of(task, proposal),
				this.text.lines(task.plan(), proposal, this.inForce.wayBack(task.plan(), proposal)), effect.sentence(),
				this.rows.of(effect.moved().stream().limit(MOST_ROWS).toList()), effect.moved().size(),
				this.rows.notices(effect.toRepeat()), this.rows.outside(effect.outside()),
				List.copyOf(effect.problems().values()));
	}

	private DeadlineChange change(TaskContext task) {
		return this.changes.open(task.plan()).orElseThrow(DecideChangeForm::withdrawn);
	}

	private static Refusal withdrawn() {
		return Refusal.because(CODE, "",
				"Đề nghị này không còn, người đề nghị vừa rút hoặc đã có người quyết định; hãy mở lại danh sách việc");
	}

	@Override
	public List<Finding> check(TaskContext task, DecideChange form) {
		DeadlineChange change = change(task);
		if (form.outcome() != Outcome.APPROVED) {
			return (form.remarks() != null) ? List.of()
					: List.of(Finding.error(CODE, "remarks", "Không duyệt thì ghi lý do để người đề nghị biết", ""));
		}
		if (change.proposedBy().equals(task.user())) {
			return List.of(Finding.error(CODE, "outcome",
					"Đồng chí là người đề nghị nên không tự duyệt; hãy trả việc để người khác duyệt", ""));
		}
		return stillAllowed(task, change);
	}

	private List<Finding> stillAllowed(TaskContext task, DeadlineChange change) {
		List<Finding> findings = new ArrayList<>(
				this.changes.underWay().map((other) -> List.of(waits(other))).orElse(List.of()));
		this.rules.check(task.plan(), change.proposal()).forEach((finding) -> findings.add(finding.under("outcome")));
		if (findings.stream().noneMatch(Finding::isError)) {
			this.findings.of(this.effects.of(task.plan(), change.proposal()), change.proposal())
				.forEach((finding) -> findings.add(finding.under("outcome")));
		}
		return findings;
	}

	private static Finding waits(DeadlineChange other) {
		return Finding.error(CODE, "outcome",
				"Một điều chỉnh khác (số %s) đang thực hiện; hãy duyệt lại sau khi việc đó xong"
					.formatted(other.proposal().number()),
				"");
	}

	@Override
	public Map<String, Object> submit(TaskContext task, DecideChange form) {
		DeadlineChange change = change(task);
		if (!this.changes.decide(change.id(), state(form.outcome()), task.user(), form.remarks())) {
			throw withdrawn();
		}
		if (form.outcome() == Outcome.APPROVED) {
			this.touched.follow(this.effects.of(task.plan(), change.proposal()), change.proposal());
			this.carryOut.begin(change);
		}
		if (form.outcome() == Outcome.DROPPED) {
			this.changes.keepWayBack(change.id(), this.inForce.wayBack(task.plan(), change.proposal()));
		}
		return Map.of("changeOutcome", form.outcome().name(), "changeId", change.id());
	}

	private static State state(Outcome outcome) {
		return switch (outcome) {
			case APPROVED -> State.APPLYING;
			case RETURNED -> State.RETURNED;
			case DROPPED -> State.DROPPED;
		};
	}

}
