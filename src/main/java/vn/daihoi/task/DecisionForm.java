package vn.daihoi.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.daihoi.regulation.Finding;

/**
 * A committee's decision, taken for many branches as one list: the form of each task
 * shows all open tasks of the same kind of the committee, and those that are ticked are
 * completed in one transaction with one meeting and number.
 *
 * @param <F> the whole list
 * @param <R> the decision on one branch
 */
public abstract class DecisionForm<F extends Decisions<R>, R extends Decisions.Row> implements TaskForm<F> {

	private final Tasks tasks;

	private final ObjectMapper json;

	protected DecisionForm(Tasks tasks, ObjectMapper json) {
		this.tasks = tasks;
		this.json = json;
	}

	/** One line of the list that the form shows. */
	public record Shown(String taskId, boolean own, boolean heldByOther, Object about) {
	}

	/** What the form shows. */
	public record ShownList(List<Shown> rows) {
	}

	@Override
	public boolean isCommitteeDecision() {
		return true;
	}

	@Override
	public Object show(TaskContext task) {
		return new ShownList(this.tasks.sameKind(task).stream().map((other) -> shown(task, other)).toList());
	}

	private Shown shown(TaskContext task, TaskContext other) {
		return new Shown(other.taskId(), isSame(task, other), isHeldByOther(task, other), about(other));
	}

	@Override
	public List<Finding> check(TaskContext task, F form) {
		List<Finding> findings = new ArrayList<>(checkAll(task, form));
		Map<String, TaskContext> open = undecided(task);
		for (int i = 0; i < form.rows().size(); i++) {
			String path = "rows[" + i + "]";
			R row = form.rows().get(i);
			Optional.ofNullable(open.remove(row.taskId()))
				.ifPresentOrElse(
						(other) -> checkRow(other, form, row).forEach((found) -> findings.add(found.under(path))),
						() -> findings.add(gone(path)));
		}
		if (form.rows().stream().noneMatch((row) -> row.taskId().equals(task.taskId()))) {
			findings.add(Finding.error("ROWS", "rows",
					"Phải quyết định cả dòng của việc đang mở; hãy đánh dấu dòng đó, hoặc mở việc của chi bộ khác",
					""));
		}
		return findings;
	}

	/** What may be decided with this task, by task id; each once. */
	private Map<String, TaskContext> undecided(TaskContext task) {
		return this.tasks.sameKind(task)
			.stream()
			.filter((other) -> !isHeldByOther(task, other))
			.collect(Collectors.toMap(TaskContext::taskId, Function.identity()));
	}

	private static Finding gone(String path) {
		return Finding.error("ROWS", path,
				"Việc ở dòng này đã xong, đang do người khác giữ hoặc ghi hai lần; hãy bỏ đánh dấu rồi gửi lại", "");
	}

	@Override
	public Map<String, Object> submit(TaskContext task, F form) {
		R own = form.rows().stream().filter((row) -> row.taskId().equals(task.taskId())).findFirst().orElseThrow();
		form.rows()
			.stream()
			.filter((row) -> row != own)
			.forEach((row) -> this.tasks.complete(row.taskId(), write(form.only(row))));
		return decide(task, form, own);
	}

	/** What the list says of the branch whose task it is. */
	protected abstract Object about(TaskContext task);

	/** What the rules say of the meeting, the number, the date. */
	protected abstract List<Finding> checkAll(TaskContext task, F form);

	/** What the rules say of one row; fields relative to the row. */
	protected abstract List<Finding> checkRow(TaskContext task, F form, R row);

	/** Writes the decision on the task's own branch, and gives what gateways read. */
	protected abstract Map<String, Object> decide(TaskContext task, F form, R row);

	private static boolean isSame(TaskContext task, TaskContext other) {
		return task.taskId().equals(other.taskId());
	}

	private static boolean isHeldByOther(TaskContext task, TaskContext other) {
		return other.holder() != null && !other.holder().equals(task.user()) && !isSame(task, other);
	}

	private String write(Decisions<R> form) {
		try {
			return this.json.writeValueAsString(form);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
