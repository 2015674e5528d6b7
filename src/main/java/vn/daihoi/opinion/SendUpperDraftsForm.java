package vn.daihoi.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * A committee sends the draft documents of its own congress to the branches below it;
 * what they say of them comes back with their opinions.
 *
 * <p>
 * Source: plan of Phụng Hiệp I.2 and II.1 (2).
 */
@Component
class SendUpperDraftsForm implements TaskForm<SendUpperDrafts> {

	private static final String CLAUSE = "Kế hoạch, mục I.2 và II.1";

	private final UpperDrafts drafts;

	private final Plans plans;

	private final StoredFiles files;

	private final DaihoiClock clock;

	SendUpperDraftsForm(UpperDrafts drafts, Plans plans, StoredFiles files, DaihoiClock clock) {
		this.drafts = drafts;
		this.plans = plans;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_sendUpperDrafts";
	}

	@Override
	public Class<SendUpperDrafts> type() {
		return SendUpperDrafts.class;
	}

	/** What the form shows: what was sent before. */
	record Shown(String title, List<UpperDraft> sent) {
	}

	@Override
	public Object show(TaskContext task) {
		return new Shown(this.plans.document(task.plan()).title(), this.drafts.of(task.plan(), List.of(sender(task))));
	}

	private String sender(TaskContext task) {
		return task.organization().isEmpty() ? this.plans.document(task.plan()).issuer() : task.organization();
	}

	@Override
	public List<Finding> check(TaskContext task, SendUpperDrafts form) {
		List<Finding> findings = new ArrayList<>(this.files.check(task.taskId(), "papers", form.papers()));
		if (form.papers().isEmpty()) {
			findings.add(Finding.error("FILE", "papers", "Chưa có tệp dự thảo; hãy tải lên", CLAUSE));
		}
		if (form.answerBy() != null && form.answerBy().isBefore(this.clock.today())) {
			findings.add(
					Finding.error("DRAFT", "answerBy", "Ngày nhận góp ý không thể trước hôm nay; hãy sửa lại", CLAUSE));
		}
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, SendUpperDrafts form) {
		this.drafts.send(task.plan(), sender(task), form, this.clock.today());
		return Map.of();
	}

}
