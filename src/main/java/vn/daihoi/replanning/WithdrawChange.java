package vn.daihoi.replanning;

import java.time.ZoneOffset;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.notification.Notices;
import vn.daihoi.organization.Role;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.replanning.DeadlineChange.State;
import vn.daihoi.task.Colleagues;

/** The proposer takes a proposal away, as long as nobody has decided on it. */
@Component
public class WithdrawChange {

	private static final int LONGEST_REASON = 1000;

	private static final List<Role> DECIDERS = List.of(Role.STANDING_LEADERSHIP, Role.ORGANISATION_BOARD,
			Role.BUSINESS_ADMINISTRATOR);

	private final DeadlineChanges changes;

	private final InForce inForce;

	private final Plans plans;

	private final Colleagues people;

	private final Notices notices;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final DaihoiClock clock;

	WithdrawChange(DeadlineChanges changes, InForce inForce, Plans plans, Colleagues people, Notices notices,
			AuditTrail audit, ApplicationEventPublisher events, DaihoiClock clock) {
		this.changes = changes;
		this.inForce = inForce;
		this.plans = plans;
		this.people = people;
		this.notices = notices;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Its task is gone with it, and those who would have decided are told.
	 * @throws Refusal 404 when the plan has no such change, 409 when it is another
	 * person's, lacks a reason or has been decided
	 */
	@Transactional
	public void withdraw(String plan, long id, String user, String reason) {
		DeadlineChange change = this.changes.find(id)
			.filter((one) -> one.plan().equals(plan))
			.orElseThrow(WithdrawChange::none);
		check(change, user, reason);
		if (!this.changes.withdraw(id, reason)) {
			throw decided(id);
		}
		this.changes.keepWayBack(id, this.inForce.wayBack(plan, change.proposal()));
		this.audit.add(new AuditEntry(this.clock.instant().atOffset(ZoneOffset.UTC), user, false,
				"Rút đề nghị điều chỉnh thời hạn", plan, "Số " + change.proposal().number() + ": " + reason));
		if (change.state() != State.BEGUN) {
			tell(change, reason);
		}
		this.events.publishEvent(new ChangeWithdrawn(plan));
	}

	private static void check(DeadlineChange change, String user, String reason) {
		refuseUnless(change.proposedBy().equals(user), "",
				"Chỉ người đề nghị rút được đề nghị của mình; người duyệt thì chọn “Không điều chỉnh”");
		refuseUnless(!reason.isEmpty() && reason.length() <= LONGEST_REASON, "reason",
				"Hãy ghi lý do rút đề nghị, không quá " + LONGEST_REASON + " ký tự");
	}

	/** The decision was quicker. */
	private Refusal decided(long id) {
		return this.changes.find(id)
			.map((change) -> Refusal.because(ChangeRules.CODE, "",
					"Không rút được nữa, đề nghị này đã có kết quả: %s. Đã điều chỉnh rồi thì dùng “Trả lại như trước”"
						.formatted(change.state().label())))
			.orElseGet(WithdrawChange::none);
	}

	private static Refusal none() {
		return Refusal.notFound(
				Finding.error(ChangeRules.CODE, "", "Không có đề nghị này nữa; hãy tải lại trang để xem lần mới", ""));
	}

	private void tell(DeadlineChange change, String reason) {
		String issuer = this.plans.document(change.plan()).issuer();
		String text = "%s đã rút đề nghị điều chỉnh %s số %s, không phải duyệt nữa. Lý do: %s".formatted(
				this.people.name(change.proposedBy()), change.proposal().what().label(), change.proposal().number(),
				reason);
		DECIDERS.forEach((role) -> this.notices.tell(role.groupOf(issuer), Notices.CHANGE_WITHDRAWN, change.plan(),
				"userTask_decideChange", text));
	}

	private static void refuseUnless(boolean allowed, String field, String sentence) {
		if (!allowed) {
			throw Refusal.because(ChangeRules.CODE, field, sentence);
		}
	}

}
