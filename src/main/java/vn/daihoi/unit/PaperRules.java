package vn.daihoi.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;

/** What holds for every paper that a committee sends upwards. */
@Component
class PaperRules {

	private final Plans plans;

	private final StoredFiles files;

	private final DaihoiClock clock;

	PaperRules(Plans plans, StoredFiles files, DaihoiClock clock) {
		this.plans = plans;
		this.files = files;
		this.clock = clock;
	}

	/**
	 * Whether it was sent on a day that can be, and is there as a signed file.
	 * @param clause where the plan asks for it
	 */
	List<Finding> check(TaskContext task, LocalDate sentOn, List<String> papers, String clause) {
		LocalDate issuedOn = this.plans.find(task.plan()).orElseThrow().issuedOn();
		List<Finding> findings = new ArrayList<>(this.files.check(task.taskId(), "papers", papers));
		if (sentOn.isBefore(issuedOn) || sentOn.isAfter(this.clock.today())) {
			findings.add(Finding.error("SENT", "sentOn", "Ngày gửi phải từ ngày ban hành kế hoạch cấp trên ("
					+ VietnameseDate.of(issuedOn) + ") đến hôm nay; hãy ghi ngày ký", clause));
		}
		if (papers.isEmpty()) {
			findings.add(Finding.error("FILE", "papers", "Chưa có tệp văn bản đã ký; hãy tải lên", clause));
		}
		return findings;
	}

	/** Where the plan asks for its milestone; empty when it has none. */
	String clause(String plan, String milestone) {
		return this.plans.document(plan).milestone(milestone).map((asked) -> Plans.clause(asked.clause())).orElse("");
	}

}
