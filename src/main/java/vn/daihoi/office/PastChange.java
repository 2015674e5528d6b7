package vn.daihoi.office;

import java.time.format.DateTimeFormatter;

import vn.daihoi.audit.AuditEntry;
import vn.daihoi.clock.DaihoiClock;

/** An entry of the audit trail as a page shows it. */
record PastChange(String time, String user, String text) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

	static PastChange of(AuditEntry entry) {
		return new PastChange(entry.happenedAt().atZoneSameInstant(DaihoiClock.VIETNAM).format(TIME), entry.userId(),
				entry.action() + ". " + entry.detail());
	}

}
