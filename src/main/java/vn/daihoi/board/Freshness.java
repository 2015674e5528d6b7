package vn.daihoi.board;

import java.time.format.DateTimeFormatter;

import org.springframework.stereotype.Component;

import vn.daihoi.audit.AuditTrail;
import vn.daihoi.clock.DaihoiClock;

/** Of when the figures of a page are, and whether there are newer ones. */
@Component
class Freshness {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final AuditTrail trail;

	private final DaihoiClock clock;

	Freshness(AuditTrail trail, DaihoiClock clock) {
		this.trail = trail;
		this.clock = clock;
	}

	/** Another text after each act, and on each day. */
	String mark() {
		return this.trail.mark() + "." + this.clock.today();
	}

	String time() {
		return TIME.format(this.clock.instant().atZone(DaihoiClock.VIETNAM));
	}

}
