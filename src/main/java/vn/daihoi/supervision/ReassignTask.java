package vn.daihoi.supervision;

import java.util.Objects;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.notification.Notices;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.Colleague;
import vn.daihoi.task.Colleagues;
import vn.daihoi.task.OpenStep;
import vn.daihoi.task.SubjectNames;

/**
 * Takes a task from who is absent: to a colleague of the same group, or back to the
 * group.
 */
@Service
class ReassignTask {

	private final CongressWork work;

	private final Directors directors;

	private final Subordinates subordinates;

	private final Colleagues colleagues;

	private final Notices notices;

	private final SubjectNames names;

	private final Acts acts;

	ReassignTask(CongressWork work, Directors directors, Subordinates subordinates, Colleagues colleagues,
			Notices notices, SubjectNames names, Acts acts) {
		this.work = work;
		this.directors = directors;
		this.subordinates = subordinates;
		this.colleagues = colleagues;
		this.notices = notices;
		this.names = names;
		this.acts = acts;
	}

	/**
	 * Hands it on.
	 * @param seen who held the task when the page was shown
	 * @param to the colleague; empty for the group
	 * @return what was done, one sentence
	 * @throws Refusal 409 when the task is open no more, is not one of those below,
	 * somebody else holds it by now, or the colleague is of another group
	 */
	@Transactional
	public String reassign(String congress, String task, String seen, String to, String typed, Authentication person) {
		Director director = this.directors.must(person, this.work.lock(congress));
		OpenStep step = this.work.task(congress, task);
		mustBeBelow(director, step);
		mustStillHold(step, seen);
		String reason = Typed.text("reason", "Lý do giao lại việc", typed, 500);
		String next = to.isEmpty() ? "cả nhóm" : colleague(step, to).name();
		this.colleagues.reassign(task, to.isEmpty() ? null : to);
		String text = "%s giao lại việc “%s” của %s cho %s. Lý do: %s".formatted(director.signed(), step.name(),
				this.names.organization(congress), next, reason);
		this.notices.tell(seen, "REASSIGNED", congress, step.element(), text);
		if (to.isEmpty()) {
			step.groups()
				.stream()
				.filter((group) -> !group.endsWith(":acting"))
				.forEach((group) -> this.notices.tell(group, "REASSIGNED", congress, step.element(), text));
		}
		else {
			this.notices.tell(to, "REASSIGNED", congress, step.element(), text);
		}
		this.acts.add(director.user(), "Giao lại việc", congress,
				"Việc “%s”, từ %s cho %s. Lý do: %s".formatted(step.name(), this.colleagues.name(seen), next, reason));
		return "Đã giao lại việc “" + step.name() + "” cho " + next + ".";
	}

	private void mustBeBelow(Director director, OpenStep step) {
		if (!this.subordinates.have(director, step)) {
			throw Refusal
				.because("TASK", "task", ("Việc “%s” không phải của cấp dưới đồng chí (việc của cấp ủy đồng chí, "
						+ "của cấp trên, của Ủy ban Kiểm tra thì nơi ấy tự phân công); hãy đề nghị nơi giữ việc giao người khác")
					.formatted(step.name()));
		}
	}

	private void mustStillHold(OpenStep step, String seen) {
		if (!Objects.equals(step.holder(), seen)) {
			throw Refusal.because("TASK", "task", "Việc “%s” nay %s; hãy xem lại rồi giao".formatted(step.name(),
					(step.holder() == null) ? "chưa ai giữ" : "do " + this.colleagues.name(step.holder()) + " giữ"));
		}
	}

	private Colleague colleague(OpenStep step, String wanted) {
		return this.colleagues.besides(step)
			.stream()
			.filter((one) -> one.id().equals(wanted))
			.findFirst()
			.orElseThrow(() -> Refusal.because("COLLEAGUE", "to",
					"Chỉ giao lại cho đồng chí khác trong cùng đơn vị, cùng chức trách; hãy chọn trong danh sách, hoặc trả về cả nhóm"));
	}

}
