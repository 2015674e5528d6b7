package vn.daihoi.training;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.file.StoredFile;
import vn.daihoi.file.Uploads;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.Colleagues;
import vn.daihoi.task.TaskBackground;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForms;
import vn.daihoi.task.Tasks;

/**
 * One person of the story does one task, as people do: opens it, uploads what is asked
 * for, and completes it with the form's own checks, all in one transaction.
 */
@Component
@Profile("!production")
class TakePart {

	private final Tasks tasks;

	private final TaskForms forms;

	private final TaskBackground background;

	private final Colleagues colleagues;

	private final Uploads uploads;

	private final RuntimeService runtime;

	private final StoryAnswers answers;

	private final ObjectMapper json;

	private final PreparedPaper paper;

	TakePart(Tasks tasks, TaskForms forms, TaskBackground background, Colleagues colleagues, Uploads uploads,
			RuntimeService runtime, StoryAnswers answers, ObjectMapper json,
			@Value("classpath:demonstration/minh-hoa.pdf") Resource paper) throws IOException {
		this.tasks = tasks;
		this.forms = forms;
		this.background = background;
		this.colleagues = colleagues;
		this.uploads = uploads;
		this.runtime = runtime;
		this.answers = answers;
		this.json = json;
		this.paper = PreparedPaper.read(paper);
	}

	/**
	 * Done by the person who is on the engine's thread.
	 * @return about how many organisations it was; empty when no such task is open
	 * @throws Refusal when the rules forbid it, or somebody holds the task
	 */
	@Transactional
	public OptionalInt take(Part part) {
		if (part.work().isStart()) {
			start(part);
			return OptionalInt.of(1);
		}
		Optional<TaskContext> open = find(part);
		return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(complete(part, open.get()));
	}

	private void start(Part part) {
		String form = this.answers.fill(part.work().form(), part, this.json.createObjectNode(), List::of).toString();
		this.runtime.startProcessInstanceByKey(part.work().starts(), Variables.createVariables()
			.putValueTyped(TaskForms.VARIABLE, SpinValues.jsonValue(form, true).create()));
	}

	private Optional<TaskContext> find(Part part) {
		String element = part.step().task();
		List<TaskContext> seen = part.work().isList()
				? this.tasks.visibleOf(element).stream().filter((task) -> isIn(task, part)).toList()
				: this.tasks.visible(List.of(part.subject()), List.of(element));
		return seen.stream()
			.filter((task) -> task.holder() == null)
			.findFirst()
			.or(() -> seen.stream().findFirst().map(this::refuseHeld));
	}

	private static boolean isIn(TaskContext task, Part part) {
		return part.organization().equals(task.unit());
	}

	private TaskContext refuseHeld(TaskContext task) {
		throw Refusal.because("TASK", "", "việc này đang do " + this.colleagues.name(task.holder())
				+ " giữ; hãy hoàn thành hoặc trả việc ở trang công việc");
	}

	private int complete(Part part, TaskContext task) {
		this.background.open(task);
		JsonNode shown = this.json.valueToTree(this.forms.show(task));
		ObjectNode form = this.answers.fill(part.work().form(), part, shown, () -> upload(task));
		int organizations = part.work().isList() ? decide(part, shown, form) : 1;
		explain(task, form);
		this.tasks.complete(task.taskId(), form.toString());
		return organizations;
	}

	private List<String> upload(TaskContext task) {
		return this.uploads.take(new Uploads.Place(task.taskId(), task.subject(), task.user()), List.of(this.paper))
			.stream()
			.map(StoredFile::id)
			.toList();
	}

	/** On all branches of the list that nobody else holds. */
	private int decide(Part part, JsonNode shown, ObjectNode form) {
		ArrayNode rows = form.putArray("rows");
		shown.path("rows")
			.valueStream()
			.filter((row) -> !row.path("heldByOther").asBoolean())
			.map((row) -> this.answers.fill(part.work().row(), part, row, List::of)
				.put("taskId", row.path("taskId").asText()))
			.forEach(rows::add);
		return rows.size();
	}

	/** A reason beside each warning. */
	private void explain(TaskContext task, ObjectNode form) {
		this.forms.check(task, form.toString())
			.stream()
			.filter((finding) -> finding.field().startsWith("reasons."))
			.forEach((finding) -> form.withObjectProperty("reasons")
				.put(finding.field().substring("reasons.".length()), "Dữ liệu minh họa"));
	}

}
