package vn.daihoi.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.input.StrictJson;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.Caller;
import vn.daihoi.task.TaskForms;

/**
 * Writes down a visit of the issuer's people to a committee or branch; no congress waits
 * for it. What is to be mended by a day becomes the task of the visited.
 *
 * <p>
 * Source: plan of Phụng Hiệp III.2.
 */
@Component
class RecordVisitDelegate implements JavaDelegate {

	private static final String NAME = "Ghi kết quả kiểm tra, giám sát";

	private final Visits visits;

	private final Plans plans;

	private final StrictJson json;

	private final Caller caller;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final DaihoiClock clock;

	RecordVisitDelegate(Visits visits, Plans plans, StrictJson json, Caller caller, AuditTrail audit,
			ApplicationEventPublisher events, DaihoiClock clock) {
		this.visits = visits;
		this.plans = plans;
		this.json = json;
		this.caller = caller;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		RecordVisit visit = this.json.read(String.valueOf(execution.getVariable(TaskForms.VARIABLE)),
				RecordVisit.class);
		VisitedOrganization visited = this.visits.find(visit.plan(), visit.organization())
			.filter(this::isOfTheIssuer)
			.orElseThrow(() -> Refusal.notFound(Finding.error("VISIT", "organization", "Không có đảng ủy, chi bộ “"
					+ visit.organization() + "” đang đại hội thuộc cấp ủy đồng chí; hãy chọn trong danh sách", "")));
		Refusal.ifErrors(check(visited, visit));
		this.visits.add(visited, visit.of(visited.organization()));
		CongressId subject = new CongressId(visited.plan(), visited.organization());
		execution.setProcessBusinessKey(subject.toString());
		this.audit.add(new AuditEntry(this.clock.instant().atOffset(ZoneOffset.UTC), this.caller.user(), false, NAME,
				subject.toString(), ""));
		if (visit.mendBy() != null) {
			this.events.publishEvent(new ShortcomingFound(subject, visited.unit()));
		}
	}

	private boolean isOfTheIssuer(VisitedOrganization visited) {
		return this.caller.organizations().contains(this.plans.document(visited.plan()).issuer());
	}

	private List<Finding> check(VisitedOrganization visited, RecordVisit visit) {
		List<Finding> findings = new ArrayList<>();
		PlanDocument plan = this.plans.document(visited.plan());
		String clause = plan.dutyOf(Actor.AREA_SUPERVISORS).map((duty) -> Plans.clause(duty.clause())).orElse("");
		LocalDate issued = this.plans.find(visited.plan()).orElseThrow().issuedOn();
		if (visit.visitedOn().isBefore(issued) || visit.visitedOn().isAfter(this.clock.today())) {
			findings.add(Finding.error("VISIT", "visitedOn", "Ngày kiểm tra phải từ ngày ban hành kế hoạch ("
					+ VietnameseDate.of(issued) + ") đến hôm nay; hãy ghi ngày đã đến", clause));
		}
		if (visit.mendBy() != null && visit.mendBy().isBefore(visit.visitedOn())) {
			findings.add(Finding.error("VISIT", "mendBy", "Hạn khắc phục không thể trước ngày kiểm tra; hãy sửa lại",
					clause));
		}
		if (this.visits.isKnown(visited, visit.of(visited.organization()))) {
			findings.add(Finding.error("VISIT", "visitFinding",
					"Lần kiểm tra này đã ghi với đúng kết quả ấy; nếu là lần khác, hãy ghi rõ điểm khác", clause));
		}
		return findings;
	}

}
