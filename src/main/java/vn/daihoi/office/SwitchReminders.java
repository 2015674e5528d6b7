package vn.daihoi.office;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.congress.Congresses;
import vn.daihoi.deadline.DeadlineRules;
import vn.daihoi.deadline.ReminderSwitch;
import vn.daihoi.deadline.ReminderSwitches;
import vn.daihoi.organization.Role;
import vn.daihoi.plan.Plans;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.SignedIn;

/**
 * Switches the reminders of a rule on or off, from today on; the limits themselves stay.
 */
@Component
class SwitchReminders {

	private final DeadlineRules rules;

	private final ReminderSwitches reminders;

	private final Plans plans;

	private final Congresses congresses;

	private final AuditTrail audit;

	private final DaihoiClock clock;

	SwitchReminders(DeadlineRules rules, ReminderSwitches reminders, Plans plans, Congresses congresses,
			AuditTrail audit, DaihoiClock clock) {
		this.rules = rules;
		this.reminders = reminders;
		this.plans = plans;
		this.congresses = congresses;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Does it.
	 * @throws Refusal 422 with a finding for each value that means nothing here
	 */
	@Transactional
	void set(String rule, SwitchedReminders switched, Authentication person) {
		List<Finding> findings = check(rule, switched, person);
		if (!findings.isEmpty()) {
			throw Refusal.impossible(findings);
		}
		this.reminders.set(new ReminderSwitch(rule, switched.plan(), switched.organizations(), switched.reminded(),
				this.clock.today()));
		this.audit.add(new AuditEntry(this.clock.instant().atOffset(ZoneOffset.UTC), person.getName(), false,
				switched.reminded() ? "Bật nhắc việc" : "Tắt nhắc việc", switched.plan(),
				rule + ": " + (switched.organizations().isEmpty() ? "cả kế hoạch"
						: String.join(", ", switched.organizations()))));
	}

	private List<Finding> check(String rule, SwitchedReminders switched, Authentication person) {
		List<Finding> findings = new ArrayList<>();
		if (!this.rules.isKnown(rule)) {
			findings
				.add(finding("rule", "Không có quy tắc thời hạn mang mã “" + rule + "”; hãy xem /api/deadlines/rules"));
		}
		if (!isOf(switched.plan(), person)) {
			findings.add(finding("plan", "Đồng chí không quản trị kế hoạch nào mang mã “" + switched.plan()
					+ "”; hãy ghi mã kế hoạch của cấp ủy mình"));
		}
		switched.organizations()
			.stream()
			.filter((organization) -> !isUnder(switched.plan(), organization))
			.map((organization) -> finding("organizations",
					"“" + organization
							+ "” không thuộc kế hoạch này; hãy ghi mã đảng ủy cơ sở hoặc chi bộ của kế hoạch"))
			.forEach(findings::add);
		return findings;
	}

	private boolean isOf(String plan, Authentication person) {
		List<String> own = SignedIn.organizations(person, Role.BUSINESS_ADMINISTRATOR);
		return this.plans.find(plan).filter((one) -> own.contains(one.issuer())).isPresent();
	}

	private boolean isUnder(String plan, String organization) {
		return this.congresses.find(plan + "/" + organization).isPresent()
				|| !this.congresses.ofUnit(plan, organization).isEmpty();
	}

	private static Finding finding(String field, String text) {
		return Finding.error("REMINDERS", field, text, "");
	}

}
