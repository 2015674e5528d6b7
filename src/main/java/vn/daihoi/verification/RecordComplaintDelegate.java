package vn.daihoi.verification;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congresses;
import vn.daihoi.input.StrictJson;
import vn.daihoi.organization.Role;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.task.Caller;
import vn.daihoi.task.TaskForms;

/**
 * Writes a complaint or disunity into the list of what is to be verified. Only what
 * qualifies is owed a conclusion; an anonymous complaint never holds up a congress.
 *
 * <p>
 * Source: plan of Phụng Hiệp II.3.
 */
@Component
class RecordComplaintDelegate implements JavaDelegate {

	private final Verifications verifications;

	private final Congresses congresses;

	private final StrictJson json;

	private final Caller caller;

	private final AuditTrail audit;

	private final DaihoiClock clock;

	RecordComplaintDelegate(Verifications verifications, Congresses congresses, StrictJson json, Caller caller,
			AuditTrail audit, DaihoiClock clock) {
		this.verifications = verifications;
		this.congresses = congresses;
		this.json = json;
		this.caller = caller;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		RecordComplaint complaint = this.json.read(String.valueOf(execution.getVariable(TaskForms.VARIABLE)),
				RecordComplaint.class);
		Refusal.ifErrors(check(complaint));
		this.verifications.add(complaint.congress(), complaint.matter(), null, complaint.receivedOn(),
				complaint.reference());
		this.audit.add(new AuditEntry(this.clock.instant().atOffset(ZoneOffset.UTC), this.caller.user(), false,
				"Ghi đơn thư, việc mất đoàn kết", complaint.congress(), ""));
		execution.setProcessBusinessKey(complaint.congress());
		execution.setVariable("toConclude", complaint.matter().isToConclude());
	}

	private List<Finding> check(RecordComplaint complaint) {
		List<Finding> findings = new ArrayList<>();
		if (!isOfCaller(complaint.congress())) {
			findings.add(Finding.error("COMPLAINT", "congress",
					"Chỉ ghi cho chi bộ trực thuộc đảng ủy mình; hãy chọn lại chi bộ", ""));
		}
		if (complaint.receivedOn().isAfter(this.clock.today())) {
			findings.add(Finding.error("COMPLAINT", "receivedOn",
					"Ngày nhận không thể sau hôm nay; hãy ghi ngày vào sổ", ""));
		}
		if (this.verifications.isKnown(complaint)) {
			findings.add(Finding.error("COMPLAINT", "reference",
					"Đã ghi việc này của chi bộ với cùng ngày nhận, cùng số vào sổ; nếu là đơn khác, hãy ghi số vào sổ của đơn ấy",
					""));
		}
		if (complaint.matter() == Matter.POLITICAL) {
			findings.add(Finding.error("COMPLAINT", "matter",
					"Vấn đề chính trị của nhân sự do chi bộ đánh dấu trong phương án nhân sự; hãy chọn việc khác", ""));
		}
		return findings;
	}

	private boolean isOfCaller(String congress) {
		return this.congresses.find(congress)
			.filter((row) -> this.caller.isIn(Role.INSPECTION.groupOf(row.unitCode())))
			.isPresent();
	}

}
