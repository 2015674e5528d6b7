package vn.daihoi.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.congress.Congress;
import vn.daihoi.congress.Congresses;
import vn.daihoi.regulation.Finding;
import vn.daihoi.spreadsheet.SheetRow;
import vn.daihoi.task.TaskContext;

/** What is to be done with each row of a file. */
class SortedDays {

	static final String CODE = "DAYS_FILE";

	private final WaitingBranches waiting;

	private final DayForms rowForms;

	private final Congresses congresses;

	private final Predicate<Congress> hasOwnDay;

	private final Map<String, TaskContext> open;

	private final Map<String, Integer> seen = new HashMap<>();

	/** What is sent, by task. */
	private final Map<String, String> forms = new LinkedHashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	private final DaysTaken taken = new DaysTaken(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

	/**
	 * Nothing sorted yet.
	 * @param hasOwnDay whether a branch of this office has proposed a day already
	 */
	SortedDays(WaitingBranches waiting, DayForms rowForms, Congresses congresses, Predicate<Congress> hasOwnDay) {
		this.waiting = waiting;
		this.rowForms = rowForms;
		this.congresses = congresses;
		this.hasOwnDay = hasOwnDay;
		this.open = waiting.tasks().stream().collect(Collectors.toMap(TaskContext::subject, Function.identity()));
	}

	Map<String, String> forms() {
		return this.forms;
	}

	List<Finding> findings() {
		return this.findings;
	}

	DaysTaken taken() {
		return this.taken;
	}

	void take(SheetRow row) {
		String congress = DaysSheet.congress(row);
		Integer before = this.seen.putIfAbsent(congress, row.number());
		if (before != null) {
			refuse(row, "branch", "chi bộ này đã có ở dòng %d; hãy giữ một dòng".formatted(before));
		}
		else if (this.open.containsKey(congress)) {
			takeOpen(row, this.open.get(congress));
		}
		else {
			takeClosed(row, congress);
		}
	}

	private void takeOpen(SheetRow row, TaskContext task) {
		String name = this.waiting.name(task.organization());
		if (!name.equals(row.text("name"))) {
			refuse(row, "name", "mã %s là của “%s”; dòng này có thể bị lệch khi sắp xếp, hãy tải tệp mẫu mới"
				.formatted(task.organization(), name));
		}
		else if (row.isEmpty("openingDate")) {
			this.taken.leftOut().add(name);
		}
		else if (task.holder() != null && !task.isHeldByUser()) {
			refuse(row, "branch",
					"việc này đang do người khác giữ; hãy trao đổi để người đó trả việc, hoặc để trống ô ngày của dòng này");
		}
		else {
			String form = this.rowForms.of(row, task);
			this.findings.addAll(this.rowForms.errors(row, task, form));
			this.forms.put(task.taskId(), form);
			this.taken.recorded().add(name);
		}
	}

	private void takeClosed(SheetRow row, String congress) {
		this.congresses.find(congress)
			.filter(this.hasOwnDay)
			.ifPresentOrElse((known) -> this.taken.kept().add(told(known)), () -> refuse(row, "branch",
					"không có chi bộ này trong các chi bộ đang chờ đề xuất ngày; hãy tải tệp mẫu mới, hoặc xóa dòng này"));
	}

	private String told(Congress congress) {
		return "%s (%s)".formatted(this.waiting.name(congress.organizationCode()),
				VietnameseDate.of(congress.openingDate()));
	}

	private void refuse(SheetRow row, String field, String text) {
		this.findings.add(row.error(CODE, field, text, ""));
	}

}
