package vn.daihoi.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/** A visited organisation says when and how it mended what was found. */
@Component
class MendShortcomingsForm implements TaskForm<MendShortcomings> {

	private final Shortcomings shortcomings;

	private final DaihoiClock clock;

	MendShortcomingsForm(Shortcomings shortcomings, DaihoiClock clock) {
		this.shortcomings = shortcomings;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_mendShortcomings";
	}

	@Override
	public Class<MendShortcomings> type() {
		return MendShortcomings.class;
	}

	/** What the form shows. */
	record Shown(List<Shortcoming> shortcomings) {
	}

	@Override
	public Object show(TaskContext task) {
		return new Shown(open(task));
	}

	private List<Shortcoming> open(TaskContext task) {
		return this.shortcomings.of(CongressId.of(task.subject()));
	}

	@Override
	public List<Finding> check(TaskContext task, MendShortcomings form) {
		Map<Long, Shortcoming> open = open(task).stream()
			.collect(Collectors.toMap(Shortcoming::id, Function.identity()));
		return new MendingRules(this.clock.today(), open).check(form.mended());
	}

	@Override
	public Map<String, Object> submit(TaskContext task, MendShortcomings form) {
		form.mended().forEach((one) -> this.shortcomings.mend(one.visit(), one.mendedOn(), one.mendedHow().strip()));
		return Map.of("allMended", open(task).isEmpty());
	}

}
