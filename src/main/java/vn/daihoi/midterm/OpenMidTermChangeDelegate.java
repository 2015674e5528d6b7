package vn.daihoi.midterm;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.input.StrictJson;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.Organizations;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.Caller;
import vn.daihoi.task.TaskForms;

/** Opens a change between two congresses; no plan need run. One at a time for each. */
@Component
class OpenMidTermChangeDelegate implements JavaDelegate {

	private static final String NAME = "Mở hồ sơ kiện toàn cấp ủy";

	private final MidTermChanges changes;

	private final ChangingGroups groups;

	private final Organizations organizations;

	private final StrictJson json;

	private final Caller caller;

	private final AuditTrail audit;

	private final DaihoiClock clock;

	OpenMidTermChangeDelegate(MidTermChanges changes, ChangingGroups groups, Organizations organizations,
			StrictJson json, Caller caller, AuditTrail audit, DaihoiClock clock) {
		this.changes = changes;
		this.groups = groups;
		this.organizations = organizations;
		this.json = json;
		this.caller = caller;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		OpenChange form = this.json.read(String.valueOf(execution.getVariable(TaskForms.VARIABLE)), OpenChange.class);
		Refusal.ifErrors(check(form));
		String director = this.organizations.directorOf(form.organization()).map(Organization::code).orElseThrow();
		MidTermChange change = this.changes.open(form.organization(), director, form.occasion().strip(),
				this.clock.today());
		execution.setProcessBusinessKey(change.subject());
		this.audit.add(new AuditEntry(this.clock.instant().atOffset(ZoneOffset.UTC), this.caller.user(), false, NAME,
				change.subject(), ""));
	}

	private List<Finding> check(OpenChange form) {
		boolean own = this.organizations.find(form.organization()).isPresent()
				&& this.groups.of(form.organization()).stream().anyMatch(this.caller::isIn);
		if (!own) {
			return List.of(error("organization",
					"Chỉ mở hồ sơ kiện toàn cho tổ chức của mình hoặc chi bộ trực thuộc; hãy chọn lại tổ chức"));
		}
		List<Finding> findings = new ArrayList<>();
		if (this.organizations.directorOf(form.organization()).isEmpty()) {
			findings.add(error("organization",
					"Danh sách tổ chức chưa có cấp ủy cấp trên trực tiếp để chuẩn y; hãy nhờ quản trị nghiệp vụ ghi cấp trên"));
		}
		this.changes.opened(form.organization())
			.ifPresent((open) -> findings.add(error("organization",
					"Hồ sơ kiện toàn mở ngày %s của tổ chức này chưa xong; hãy làm tiếp việc đó trong danh sách việc"
						.formatted(VietnameseDate.of(open.openedOn())))));
		if (form.occasion().isBlank()) {
			findings.add(error("occasion", "Chưa ghi lý do kiện toàn; hãy ghi ngắn gọn"));
		}
		return findings;
	}

	private static Finding error(String field, String text) {
		return Finding.error("MID_TERM", field, text, "");
	}

}
