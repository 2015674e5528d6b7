package vn.daihoi.mail;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.stereotype.Service;

import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.clock.DaihoiClock;

/** The daily mails, and old mails that are not kept any longer. */
@Service
public class MailMorning {

	private static final Duration KEPT = Duration.ofDays(90);

	private final MailSettings settings;

	private final WriteMails write;

	private final MailLines lines;

	private final Outbox outbox;

	private final MailJobs jobs;

	private final WorkingCalendar calendar;

	private final DaihoiClock clock;

	MailMorning(MailSettings settings, WriteMails write, MailLines lines, Outbox outbox, MailJobs jobs,
			WorkingCalendar calendar, DaihoiClock clock) {
		this.settings = settings;
		this.write = write;
		this.lines = lines;
		this.outbox = outbox;
		this.jobs = jobs;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Writes them on working days, in the running transaction. */
	public void begin() {
		OffsetDateTime old = this.clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT);
		this.outbox.forget(old);
		this.lines.forget(old);
		if (this.settings.isSetUp() && isWorkingDay()) {
			this.write.all(Delivery.DAILY);
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
