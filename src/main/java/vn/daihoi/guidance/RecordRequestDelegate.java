package vn.daihoi.guidance;

import java.time.ZoneOffset;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.CongressId;
import vn.daihoi.input.StrictJson;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.Caller;
import vn.daihoi.task.TaskForms;

/**
 * Keeps a difficulty that somebody reports; the organisation of whoever reports it
 * becomes the business key.
 *
 * <p>
 * Source: plan of Phụng Hiệp III, at the end: difficulties go to the standing leadership
 * through the organisation board.
 */
@Component
class RecordRequestDelegate implements JavaDelegate {

	private final GuidanceRequests requests;

	private final Plans plans;

	private final StrictJson json;

	private final Caller caller;

	private final AuditTrail audit;

	private final DaihoiClock clock;

	RecordRequestDelegate(GuidanceRequests requests, Plans plans, StrictJson json, Caller caller, AuditTrail audit,
			DaihoiClock clock) {
		this.requests = requests;
		this.plans = plans;
		this.json = json;
		this.caller = caller;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		RecordRequest request = this.json.read(String.valueOf(execution.getVariable(TaskForms.VARIABLE)),
				RecordRequest.class);
		execution.setProcessBusinessKey(record(request));
	}

	private String record(RecordRequest request) {
		String organization = organization();
		check(request, organization);
		String subject = new CongressId(request.plan(), organization).toString();
		var now = this.clock.instant().atOffset(ZoneOffset.UTC);
		this.requests.add(request.plan(), organization, this.caller.user(), request.difficulty(), now);
		this.audit.add(new AuditEntry(now, this.caller.user(), false, "Báo cáo khó khăn, vướng mắc", subject, ""));
		return subject;
	}

	private String organization() {
		return this.caller.organizations()
			.stream()
			.findFirst()
			.orElseThrow(() -> Refusal.because("GUIDANCE", "",
					"Đồng chí chưa giữ chức trách ở tổ chức đảng nào; hãy nhờ cấp ủy báo cáo, hoặc liên hệ quản trị viên"));
	}

	private void check(RecordRequest request, String organization) {
		if (this.plans.find(request.plan()).filter(Plan::isIssued).isEmpty()) {
			throw Refusal.because("GUIDANCE", "plan", "Kế hoạch này chưa ban hành; hãy chọn kế hoạch đã ban hành");
		}
		this.requests.waiting(request.plan(), organization).ifPresent((earlier) -> {
			throw Refusal.because("GUIDANCE", "difficulty", "Báo cáo ngày "
					+ VietnameseDate.of(earlier.askedAt().atZoneSameInstant(DaihoiClock.VIETNAM).toLocalDate())
					+ " của đơn vị còn chờ trả lời; hãy chờ thông báo trả lời rồi gửi tiếp, việc gấp thì gọi Ban Tổ chức");
		});
	}

}
