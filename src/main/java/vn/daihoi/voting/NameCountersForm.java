package vn.daihoi.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.RulesOfDay;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Topic;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The counting committee of the next ballot, none of whom stands on it.
 *
 * <p>
 * Source: 190-QĐ/TW Article 8.
 */
@Component
class NameCountersForm implements TaskForm<NameCounters> {

	private final Bodies bodies;

	private final Nominees nominees;

	private final RulesOfDay rulesOfDay;

	NameCountersForm(Bodies bodies, Nominees nominees, RulesOfDay rulesOfDay) {
		this.bodies = bodies;
		this.nominees = nominees;
		this.rulesOfDay = rulesOfDay;
	}

	@Override
	public String element() {
		return "userTask_nameCounters";
	}

	@Override
	public Class<NameCounters> type() {
		return NameCounters.class;
	}

	/** What the form shows: who stands, and who counted before. */
	record Shown(String ballot, int seats, List<String> names, List<String> counters) {
	}

	@Override
	public Object show(TaskContext task) {
		Body body = this.bodies.current(task.subject());
		List<String> names = this.nominees.onBallot(body);
		return new Shown(body.title(), body.openSeats(), names, proposed(body, names));
	}

	/** Whoever counted last among the same people, unless on the ballot now. */
	private List<String> proposed(Body body, List<String> names) {
		return this.nominees.countedLast(body).stream().filter((name) -> !names.contains(name)).toList();
	}

	@Override
	public List<Finding> check(TaskContext task, NameCounters form) {
		List<String> standing = this.nominees.onBallot(this.bodies.current(task.subject()));
		List<String> counters = form.counters().stream().map(String::strip).toList();
		List<Finding> findings = new ArrayList<>();
		for (int at = 0; at < counters.size(); at++) {
			if (standing.stream().anyMatch(counters.get(at)::equalsIgnoreCase)) {
				findings.add(error(task, "counters[" + at + "]",
						counters.get(at) + " có tên trong danh sách bầu cử nên không kiểm phiếu; hãy chọn người khác"));
			}
		}
		if (counters.isEmpty() || counters.stream().anyMatch(String::isEmpty)) {
			findings.add(error(task, "counters", "Ban kiểm phiếu còn dòng trống; hãy ghi đủ họ và tên"));
		}
		if (counters.stream().distinct().count() != counters.size()) {
			findings.add(error(task, "counters", "Ban kiểm phiếu có tên ghi hai lần; mỗi người một dòng"));
		}
		if (!counters.contains(form.head().strip())) {
			findings.add(error(task, "head", "Trưởng ban phải là một người của ban kiểm phiếu; hãy chọn lại"));
		}
		return findings;
	}

	private Finding error(TaskContext task, String field, String text) {
		return Finding.error("COUNTERS", field, text,
				this.rulesOfDay.of(Topic.ELECTION_REG, task.subject()).citeOn("countingCommittee"));
	}

	@Override
	public Map<String, Object> submit(TaskContext task, NameCounters form) {
		this.nominees.count(this.bodies.current(task.subject()).id(),
				form.counters().stream().map(String::strip).toList(), form.head().strip());
		return Map.of();
	}

}
