package vn.daihoi.mail;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

import vn.daihoi.clock.DaihoiClock;

/** A moment as people here read it. */
final class MailTime {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

	private MailTime() {
	}

	static String of(OffsetDateTime moment) {
		return moment.atZoneSameInstant(DaihoiClock.VIETNAM).format(MOMENT);
	}

}
