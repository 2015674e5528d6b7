package vn.daihoi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.plan.Actor;
import vn.daihoi.plan.Duty;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.PlanRecipient;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.ReceiptCounts;
import vn.daihoi.plan.Receipts;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * The organisation board makes the plan known and reminds those in charge of areas.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.2 and III.4.
 */
@Component
class DisseminateForm implements TaskForm<Disseminate> {

	private static final int MOST_PLACES = 999;

	private static final int MOST_PEOPLE = 99_999;

	private static final int MOST_SHOWN = 50;

	private final Plans plans;

	private final Receipts receipts;

	private final AreaTable areas;

	private final Disseminations disseminations;

	private final StoredFiles files;

	private final DaihoiClock clock;

	DisseminateForm(Plans plans, Receipts receipts, AreaTable areas, Disseminations disseminations, StoredFiles files,
			DaihoiClock clock) {
		this.plans = plans;
		this.receipts = receipts;
		this.areas = areas;
		this.disseminations = disseminations;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return "userTask_disseminate";
	}

	@Override
	public Class<Disseminate> type() {
		return Disseminate.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param areas what the plan says of those in charge of areas; null when nothing
	 * @param assignments the papers that assign them
	 * @param charges who is in charge of which area as it is now
	 * @param unread the first of those who have not received the plan
	 */
	record Shown(String title, Duty areas, List<String> assignments, List<AreaTable.Line> charges,
			ReceiptCounts receipts, List<PlanRecipient> unread) {
	}

	@Override
	public Object show(TaskContext task) {
		PlanDocument document = this.plans.document(task.plan());
		Duty areas = document.dutyOf(Actor.AREA_SUPERVISORS).orElse(null);
		List<String> issuer = List.of(document.issuer());
		return new Shown(document.title(), areas, AreaTable.bases(document), this.areas.lines(document),
				this.receipts.count(task.plan(), issuer), this.receipts.missing(task.plan(), issuer, MOST_SHOWN));
	}

	@Override
	public List<Finding> check(TaskContext task, Disseminate form) {
		List<Finding> findings = new ArrayList<>(checkDay(task, form.conferenceDate()));
		String clause = clause(task);
		if (form.places() < 1 || form.places() > MOST_PLACES) {
			findings.add(Finding.error("CONFERENCE", "places",
					"Số điểm cầu phải từ 1 đến " + MOST_PLACES + "; hãy ghi lại", clause));
		}
		if (form.people() < form.places() || form.people() > MOST_PEOPLE) {
			findings.add(Finding.error("CONFERENCE", "people",
					"Số người dự không thể ít hơn số điểm cầu, cũng không quá 99.999; hãy ghi lại", clause));
		}
		if (form.charges() != null) {
			findings.addAll(this.areas.check(this.plans.document(task.plan()), form.charges()));
		}
		findings.addAll(this.files.check(task.taskId(), "papers", form.papers()));
		return findings;
	}

	private List<Finding> checkDay(TaskContext task, LocalDate day) {
		LocalDate issued = this.plans.find(task.plan()).orElseThrow().issuedOn();
		boolean isPossible = !day.isBefore(issued) && !day.isAfter(this.clock.today());
		return isPossible ? List.of()
				: List.of(
						Finding.error(
								"CONFERENCE", "conferenceDate", "Ngày quán triệt phải từ ngày ban hành kế hoạch ("
										+ VietnameseDate.of(issued) + ") đến hôm nay; hãy ghi ngày đã họp",
								clause(task)));
	}

	private String clause(TaskContext task) {
		Optional<Duty> board = this.plans.document(task.plan()).dutyOf(Actor.ISSUER_ORGANIZATION_BOARD);
		return board.map((duty) -> Plans.clause(duty.clause())).orElse("");
	}

	@Override
	public Map<String, Object> submit(TaskContext task, Disseminate form) {
		this.disseminations.record(task.plan(), form);
		if (form.charges() != null) {
			this.areas.record(this.plans.document(task.plan()), form.charges());
		}
		this.files.attach(form.papers(), "dissemination");
		return Map.of();
	}

}
