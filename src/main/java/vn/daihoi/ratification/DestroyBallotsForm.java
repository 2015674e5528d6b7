package vn.daihoi.ratification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.daihoi.calendar.VietnameseDate;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Meeting;
import vn.daihoi.congress.MeetingRules;
import vn.daihoi.congress.Meetings;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.regulation.Finding;
import vn.daihoi.task.TaskContext;
import vn.daihoi.task.TaskForm;
import vn.daihoi.verification.Verifications;

/**
 * When the sealed ballots have been kept long enough, the committee of the same level
 * decides to destroy them, or to keep them on.
 *
 * <p>
 * Source: 190-QĐ/TW Article 35.
 */
@Component
class DestroyBallotsForm implements TaskForm<DestroyBallots> {

	static final String ELEMENT = "userTask_destroyBallots";

	private final KeptBallots ballots;

	private final Verifications verifications;

	private final Meetings meetings;

	private final StoredFiles files;

	private final DaihoiClock clock;

	DestroyBallotsForm(KeptBallots ballots, Verifications verifications, Meetings meetings, StoredFiles files,
			DaihoiClock clock) {
		this.ballots = ballots;
		this.verifications = verifications;
		this.meetings = meetings;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public String element() {
		return ELEMENT;
	}

	@Override
	public Class<DestroyBallots> type() {
		return DestroyBallots.class;
	}

	/** What the form shows. */
	record Shown(LocalDate keptUntil, String clause) {
	}

	@Override
	public Object show(TaskContext task) {
		return new Shown(keptUntil(task), clause());
	}

	private LocalDate keptUntil(TaskContext task) {
		return this.ballots.until(task.subject()).orElseThrow();
	}

	private String clause() {
		return this.ballots.clause(this.clock.today());
	}

	@Override
	public List<Finding> check(TaskContext task, DestroyBallots form) {
		LocalDate today = this.clock.today();
		MeetingRules rules = new MeetingRules("quyết định",
				"Hủy phiếu thì phải có số, ngày và người ký của quyết định; hãy ghi đủ", clause());
		List<Finding> findings = new ArrayList<>(
				rules.check(form.meetingDate(), form.lacksDocument(), form.documentDate(), today));
		findings.addAll(form.isDestroyed() ? checkDestroyed(task, form, today) : checkKept(form, today));
		findings.addAll(this.files.check(task.taskId(), "minutes", form.minutes()));
		return findings;
	}

	private List<Finding> checkDestroyed(TaskContext task, DestroyBallots form, LocalDate today) {
		List<Finding> findings = new ArrayList<>();
		if (form.meetingDate().isBefore(keptUntil(task))) {
			findings.add(error("meetingDate", "Phiếu bầu được lưu đến ngày %s; chỉ quyết định hủy từ ngày đó"
				.formatted(VietnameseDate.of(keptUntil(task)))));
		}
		if (this.verifications.isOpen(task.subject(), today)) {
			findings.add(error("outcome",
					"Còn đơn thư, việc mất đoàn kết chưa kết luận; hãy chọn lưu tiếp đến khi có kết luận"));
		}
		if (form.lacksWitnesses()) {
			findings.add(error("witnesses", "Chưa ghi người chứng kiến hủy phiếu; hãy ghi họ và tên"));
		}
		if (form.destroyedOn() == null || form.destroyedOn().isAfter(today)
				|| form.documentDate() != null && form.destroyedOn().isBefore(form.documentDate())) {
			findings.add(error("destroyedOn", "Ghi ngày hủy phiếu, từ ngày ra quyết định đến hôm nay"));
		}
		if (form.minutes().isEmpty()) {
			findings.add(error("minutes", "Chưa có ảnh quyết định và biên bản hủy phiếu đã ký; hãy tải lên"));
		}
		return findings;
	}

	private List<Finding> checkKept(DestroyBallots form, LocalDate today) {
		List<Finding> findings = new ArrayList<>();
		if (form.lacksReason()) {
			findings.add(error("reason", "Lưu tiếp thì phải ghi lý do"));
		}
		if (form.keptUntil() == null || !form.keptUntil().isAfter(today)) {
			findings.add(error("keptUntil", "Lưu tiếp thì ghi lưu đến ngày nào, sau hôm nay"));
		}
		return findings;
	}

	private Finding error(String field, String text) {
		return Finding.error("BALLOTS_KEPT", field, text, clause());
	}

	@Override
	public Map<String, Object> submit(TaskContext task, DestroyBallots form) {
		this.meetings.add(new Meeting(task.subject(), "ballotDestruction", form.meetingDate(), form.outcome().name(),
				form.number(), form.documentDate(), form.signer(), form.reason()));
		this.files.attach(form.minutes(), "ballotDestruction");
		if (form.isDestroyed()) {
			this.ballots.destroyed(task.subject(), form.destroyedOn(), form.witnesses().strip());
		}
		else {
			this.ballots.keepOn(task.subject(), form.keptUntil());
		}
		return Map.of("ballotsDestroyed", form.isDestroyed());
	}

	@Override
	public String detail(TaskContext task, DestroyBallots form) {
		return form.isDestroyed()
				? "Hủy phiếu bầu ngày %s theo số %s, chứng kiến: %s".formatted(VietnameseDate.of(form.destroyedOn()),
						form.number(), form.witnesses().strip())
				: "Lưu phiếu bầu tiếp đến ngày %s: %s".formatted(VietnameseDate.of(form.keptUntil()),
						form.reason().strip());
	}

}
