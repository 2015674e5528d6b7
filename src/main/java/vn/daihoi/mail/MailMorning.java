package vn.daihoi.mail;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.stereotype.Service;

import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.clock.DaihoiClock;

/** When the daily mails are due, and old mails that are not kept any longer. */
@Service
public class MailMorning {

	private static final Duration KEPT = Duration.ofDays(90);

	private final MailSettings settings;

	private final MailLines lines;

	private final Outbox outbox;

	private final MailJobs jobs;

	private final WorkingCalendar calendar;

	private final DaihoiClock clock;

	MailMorning(MailSettings settings, MailLines lines, Outbox outbox, MailJobs jobs, WorkingCalendar calendar,
			DaihoiClock clock) {
		this.settings = settings;
		this.lines = lines;
		this.outbox = outbox;
		this.jobs = jobs;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** They are due on working days; the postman writes them. */
	public void begin() {
		OffsetDateTime old = this.clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT);
		this.outbox.forget(old);
		this.lines.forget(old);
		if (this.settings.isSetUp() && isWorkingDay()) {
			this.lines.areDue();
			this.jobs.ask(Duration.ZERO);
		}
	}

	private boolean isWorkingDay() {
		return this.calendar.covers(this.clock.today()) && this.calendar.isWorkingDay(this.clock.today());
	}

	/** Whether a job must be asked for: after a start, something may wait without one. */
	public boolean isAnythingWaiting() {
		return this.settings.isSetUp() && (this.outbox.waiting() > 0 || this.lines.isAnyWaiting());
	}

}
