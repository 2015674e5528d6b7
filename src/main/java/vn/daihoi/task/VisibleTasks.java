package vn.daihoi.task;

import java.time.Clock;

import org.springframework.stereotype.Component;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/** Tasks as the signed-in person may see and change them. */
@Component
public class VisibleTasks {

	private final Tasks tasks;

	private final Clock clock;

	VisibleTasks(Tasks tasks, Clock clock) {
		this.tasks = tasks;
		this.clock = clock;
	}

	/**
	 * The task, if the person may see it.
	 * @throws Refusal 404 otherwise, whether it exists or not; of one's own group's task
	 * it is said who completed it and when
	 */
	public TaskContext visible(String taskId) {
		return this.tasks.visible(taskId)
			.orElseThrow(() -> Refusal.notFound(Finding.error("TASK", "", whereItWent(taskId), "")));
	}

	private String whereItWent(String taskId) {
		return this.tasks.finished(taskId)
			.map((task) -> task.sentence(this.clock.getZone()))
			.orElse("Không có việc này, hoặc việc đã xong, hoặc không thuộc đơn vị của đồng chí; hãy mở lại danh sách việc");
	}

	/**
	 * The task, if the person holds it.
	 * @throws Refusal 404 or 409
	 */
	public TaskContext held(String taskId) {
		TaskContext task = visible(taskId);
		if (!task.isHeldByUser()) {
			throw Refusal.because("TASK", "", "Việc này chưa do đồng chí nhận; hãy bấm “Nhận việc” trước");
		}
		return task;
	}

}
