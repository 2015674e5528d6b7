package vn.daihoi.partycongress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.daihoi.congress.RulesOfDay;
import vn.daihoi.partycongress.Delegations.Sent;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Topic;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * Who is called to a congress by delegates: those elected below, and those who come by
 * their office. A congress below that has not sent its delegates is told.
 */
@Component
class CompileDelegatesForm implements TaskForm<CompileDelegates> {

	private static final int MOST = 2000;

	private final Delegations delegations;

	private final RulesOfDay rulesOfDay;

	CompileDelegatesForm(Delegations delegations, RulesOfDay rulesOfDay) {
		this.delegations = delegations;
		this.rulesOfDay = rulesOfDay;
	}

	@Override
	public String element() {
		return "userTask_compileDelegates";
	}

	@Override
	public Class<CompileDelegates> type() {
		return CompileDelegates.class;
	}

	/** What the form shows. */
	record Shown(List<Sent> below, int elected, int alternates) {
	}

	@Override
	public Object show(TaskContext task) {
		List<Sent> below = below(task);
		return new Shown(below, elected(below), alternates(below));
	}

	private List<Sent> below(TaskContext task) {
		return this.delegations.below(task.plan(), task.organization());
	}

	private static int elected(List<Sent> below) {
		return below.stream().mapToInt(Sent::elected).sum();
	}

	private static int alternates(List<Sent> below) {
		return below.stream().mapToInt(Sent::alternates).sum();
	}

	@Override
	public List<Finding> check(TaskContext task, CompileDelegates form) {
		String clause = this.rulesOfDay.of(Topic.ELECTION_REG, task.subject()).cite("");
		if (form.elected() < 0 || form.exOfficio() < 0 || form.all() < 1 || form.all() > MOST) {
			return List.of(Finding.error("DELEGATES", "elected",
					"Số đại biểu không thể âm, tổng từ 1 đến %d; hãy ghi lại".formatted(MOST), clause));
		}
		if (form.alternatesElected() < 0 || form.alternatesElected() > MOST) {
			return List.of(Finding.error("DELEGATES", "alternates",
					"Số đại biểu dự khuyết phải từ 0 đến %d; hãy ghi lại".formatted(MOST), clause));
		}
		List<Sent> below = below(task);
		List<Finding> findings = new ArrayList<>(lacking(below, clause));
		if (!below.isEmpty() && elected(below) != form.elected()) {
			findings.add(Finding.warning("DELEGATES", "elected",
					"Các đại hội cấp dưới đã ghi %d đại biểu trúng cử, ở đây ghi %d; nếu đúng thì ghi lý do"
						.formatted(elected(below), form.elected()),
					clause));
		}
		if (form.alternates() != null && !below.isEmpty() && alternates(below) != form.alternates()) {
			findings.add(Finding.warning("ALTERNATES", "alternates",
					"Các đại hội cấp dưới đã ghi %d đại biểu dự khuyết trúng cử, ở đây ghi %d; nếu đúng thì ghi lý do"
						.formatted(alternates(below), form.alternates()),
					clause));
		}
		return findings;
	}

	private static List<Finding> lacking(List<Sent> below, String clause) {
		String names = below.stream().filter(Sent::isShort).map(Sent::organization).collect(Collectors.joining(", "));
		return names.isEmpty() ? List.of() : List.of(Finding.warning("SUBORDINATES", "elected",
				"Chưa bầu đủ đại biểu được phân bổ: %s; hãy đôn đốc, hoặc ghi lý do".formatted(names), clause));
	}

	@Override
	public Map<String, Object> submit(TaskContext task, CompileDelegates form) {
		this.delegations.record(task.subject(), form);
		return Map.of();
	}

}
