package vn.daihoi.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;
import vn.daihoi.voting.DirectElection.Step;
import vn.daihoi.voting.Nominee.Standing;

/**
 * Prepared names, self-nominations, nominations and withdrawals become the list, on which
 * those who elect vote.
 *
 * <p>
 * Source: 190-QĐ/TW Articles 14 and 17; 04-HD/TW of 31 December 2024 on opinion polls.
 */
@Component
class SettleListForm implements TaskForm<SettleList> {

	private final Bodies bodies;

	private final Nominees nominees;

	private final Introductions introductions;

	private final ListRules rules;

	private final Majority majority;

	SettleListForm(Bodies bodies, Nominees nominees, Introductions introductions, ListRules rules, Majority majority) {
		this.bodies = bodies;
		this.nominees = nominees;
		this.introductions = introductions;
		this.rules = rules;
		this.majority = majority;
	}

	@Override
	public String element() {
		return "userTask_settleList";
	}

	@Override
	public Class<SettleList> type() {
		return SettleList.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param eligible the only names that may stand; empty where others may as well
	 * @param steps of a direct election; empty elsewhere
	 * @param done those ticked before an earlier ballot
	 * @param introduction as written before an earlier ballot; null before
	 */
	record Shown(String ballot, int seats, int expected, List<Nominee> names, List<String> eligible, List<Step> steps,
			List<String> done, @Nullable Introduction introduction) {
	}

	@Override
	public Object show(TaskContext task) {
		Body body = this.bodies.current(task.subject());
		List<Nominee> names = this.nominees.of(body.id())
			.stream()
			.filter((one) -> one.standing() != Standing.ELECTED)
			.toList();
		return new Shown(body.title(), body.openSeats(), this.majority.expected(body), names, this.rules.eligible(body),
				DirectElection.stepsOf(body), this.introductions.ticked(body.id()),
				this.introductions.of(body.id()).orElse(null));
	}

	@Override
	public List<Finding> check(TaskContext task, SettleList form) {
		Body body = this.bodies.current(task.subject());
		List<Finding> findings = new ArrayList<>(this.rules.check(body, form));
		findings.addAll(this.majority.check(body, form.inFavour(), "danh sách bầu cử"));
		findings.addAll(checkDirect(body, form));
		return findings;
	}

	private List<Finding> checkDirect(Body body, SettleList form) {
		if (!DirectElection.ticks(body).containsAll(form.done())
				|| form.introduction() != null && DirectElection.stepsOf(body).isEmpty()) {
			return List.of(Finding.error("STEPS", "steps",
					"Nội dung này không có các bước bầu bí thư trực tiếp tại đại hội; hãy mở lại biểu mẫu", ""));
		}
		return IntroductionRules.check(form.introduction(), form.listed(), this.rules.eligible(body));
	}

	@Override
	public Map<String, Object> submit(TaskContext task, SettleList form) {
		Body body = this.bodies.current(task.subject());
		this.nominees.settle(body.id(), form.nominees());
		this.introductions.tick(body.id(), form.done());
		if (form.introduction() != null) {
			this.introductions.record(body.id(), form.introduction());
		}
		return Map.of();
	}

}
