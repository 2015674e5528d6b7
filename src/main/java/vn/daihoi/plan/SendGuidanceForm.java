package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;

/**
 * An office or a sector's committee sends its guidance to the branches that it is for.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.3, III.5 and III.6.
 */
class SendGuidanceForm implements TaskForm<SendGuidance> {

	private final Sector sector;

	private final Plans plans;

	private final Guidances guidances;

	private final StoredFiles files;

	private final DaihoiClock clock;

	SendGuidanceForm(Sector sector, Plans plans, Guidances guidances, StoredFiles files, DaihoiClock clock) {
		this.sector = sector;
		this.plans = plans;
		this.guidances = guidances;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return this.sector.element();
	}

	@Override
	public Class<SendGuidance> type() {
		return SendGuidance.class;
	}

	/**
	 * What the form shows.
	 *
	 * @param duty what the plan asks; null when nothing
	 * @param kinds all kinds of branches
	 * @param usual those that such guidance is for
	 */
	record Shown(String title, Duty duty, List<Kind> kinds, List<OrganizationKind> usual) {
	}

	/** A kind of branch by its name. */
	record Kind(OrganizationKind kind, String label) {
	}

	@Override
	public Object show(TaskContext task) {
		PlanDocument plan = this.plans.document(task.plan());
		return new Shown(plan.title(), this.sector.duty(plan).orElse(null), kinds(), this.sector.kinds());
	}

	private static List<Kind> kinds() {
		return Stream.of(OrganizationKind.values())
			.filter(OrganizationKind::isBranch)
			.map((kind) -> new Kind(kind, kind.label()))
			.toList();
	}

	@Override
	public List<Finding> check(TaskContext task, SendGuidance form) {
		List<Finding> findings = new ArrayList<>(this.files.check(task.taskId(), "papers", form.papers()));
		String clause = this.sector.duty(this.plans.document(task.plan()))
			.map((duty) -> Plans.clause(duty.clause()))
			.orElse("");
		LocalDate today = this.clock.today();
		if (form.issuedOn().isAfter(today) || form.issuedOn().isBefore(today.minusYears(1))) {
			findings.add(Finding.error("GUIDANCE", "issuedOn",
					"Ngày hướng dẫn phải trong vòng một năm đến hôm nay; hãy kiểm tra lại", clause));
		}
		if (form.kinds().isEmpty()) {
			findings.add(Finding.error("GUIDANCE", "kinds", "Hãy chọn ít nhất một loại chi bộ áp dụng", clause));
		}
		if (form.papers().isEmpty()) {
			findings.add(Finding.error("FILE", "papers", "Chưa có tệp hướng dẫn; hãy tải lên", clause));
		}
		return findings;
	}

	@Override
	public Map<String, Object> submit(TaskContext task, SendGuidance form) {
		this.guidances.record(task.plan(), this.sector, form);
		return Map.of();
	}

}
