package vn.daihoi.midterm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/** An organisation asks the committee above to decide on the change of its committee. */
@Component
class RequestChangeForm implements TaskForm<RequestChange> {

	private final MidTermChanges changes;

	private final StoredFiles files;

	private final DaihoiClock clock;

	RequestChangeForm(MidTermChanges changes, StoredFiles files, DaihoiClock clock) {
		this.changes = changes;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_requestChange";
	}

	@Override
	public Class<RequestChange> type() {
		return RequestChange.class;
	}

	/** What the form shows: everybody whom it concerns. */
	record Shown(MidTermChange change, List<ShownPerson> persons) {
	}

	@Override
	public Object show(TaskContext task) {
		MidTermChange change = this.changes.get(task.subject());
		return new Shown(change, ShownPerson.of(this.changes.persons(change.id())));
	}

	@Override
	public List<Finding> check(TaskContext task, RequestChange form) {
		List<Finding> findings = new ArrayList<>(this.files.check(task.taskId(), "papers", form.papers()));
		if (form.papers().isEmpty()) {
			findings.add(Finding.error("FILE", "papers", "Chưa có ảnh tờ trình đã ký; hãy tải lên", ""));
		}
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, RequestChange form) {
		this.files.attach(form.papers(), "changeRequest");
		this.changes.request(this.changes.get(task.subject()).id(), this.clock.today());
		return Map.of();
	}

}
