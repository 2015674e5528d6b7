package vn.daihoi.supervision;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.stereotype.Component;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.clock.DaihoiClock;

/** Writes down who did what about a congress, now. */
@Component
class Acts {

	private final AuditTrail audit;

	private final DaihoiClock clock;

	Acts(AuditTrail audit, DaihoiClock clock) {
		this.audit = audit;
		this.clock = clock;
	}

	OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	void add(String user, String action, String congress, String detail) {
		this.audit.add(new AuditEntry(now(), user, false, action, congress, detail));
	}

}
