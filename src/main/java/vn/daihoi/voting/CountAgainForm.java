package vn.daihoi.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * A second person enters the figures of a ballot without seeing the first entry; a result
 * stands when both agree.
 */
@Component
class CountAgainForm implements TaskForm<CountBallot> {

	private final Bodies bodies;

	private final Entries entries;

	private final CountBallotForm first;

	CountAgainForm(Bodies bodies, Entries entries, CountBallotForm first) {
		this.bodies = bodies;
		this.entries = entries;
		this.first = first;
	}

	@Override
	public String element() {
		return "userTask_countAgain";
	}

	@Override
	public Class<CountBallot> type() {
		return CountBallot.class;
	}

	@Override
	public boolean recordsWhatHappened() {
		return true;
	}

	@Override
	public Object show(TaskContext task) {
		Body body = this.bodies.current(task.subject());
		return this.first.shown(body, true, this.entries.isBy(body, task.user()));
	}

	@Override
	public List<Finding> check(TaskContext task, CountBallot form) {
		Body body = this.bodies.current(task.subject());
		List<Finding> findings = new ArrayList<>(this.first.checkFigures(body, form));
		if (this.entries.isBy(body, task.user())) {
			findings.add(Finding.error("SECOND_PERSON", "candidates",
					"Đồng chí đã nhập lần đầu; hãy trả việc để người khác nhập lần hai", ""));
		}
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, CountBallot form) {
		return Map.of("entriesAgree", this.entries.compare(this.bodies.current(task.subject()), form.figures()));
	}

}
