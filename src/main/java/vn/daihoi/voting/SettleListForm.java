package vn.daihoi.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;
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

	private final ListRules rules;

	private final Majority majority;

	SettleListForm(Bodies bodies, Nominees nominees, ListRules rules, Majority majority) {
		this.bodies = bodies;
		this.nominees = nominees;
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
	 */
	record Shown(String ballot, int seats, int expected, List<Nominee> names, List<String> eligible) {
	}

	@Override
	public Object show(TaskContext task) {
		Body body = this.bodies.current(task.subject());
		List<Nominee> names = this.nominees.of(body.id())
			.stream()
			.filter((one) -> one.standing() != Standing.ELECTED)
			.toList();
		return new Shown(body.title(), body.openSeats(), this.majority.expected(body), names,
				this.rules.eligible(body));
	}

	@Override
	public List<Finding> check(TaskContext task, SettleList form) {
		Body body = this.bodies.current(task.subject());
		List<Finding> findings = new ArrayList<>(this.rules.check(body, form));
		findings.addAll(this.majority.check(body, form.inFavour(), "danh sách bầu cử"));
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, SettleList form) {
		this.nominees.settle(this.bodies.current(task.subject()).id(), form.nominees());
		return Map.of();
	}

}
