package vn.daihoi.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

/**
 * Moves the clock forward, from one due date to the next, each piece of work finished
 * before the next.
 */
@Service
@Profile("!production")
public class AdvanceClock {

	private static final Instant LATEST = Instant.parse("2027-12-31T16:59:59Z");

	private final DaihoiClock clock;

	private final ClockOffsets offsets;

	private final DueWork work;

	private final ApplicationEventPublisher events;

	private boolean isHeld;

	AdvanceClock(DaihoiClock clock, ClockOffsets offsets, DueWork work, ApplicationEventPublisher events) {
		this.clock = clock;
		this.offsets = offsets;
		this.work = work;
		this.events = events;
	}

	/** What happened on the way to the new now. */
	public record Advanced(Instant now, int jobs, List<String> failed) {
	}

	/**
	 * Moves the clock to what a person writes: a day (00:00 in Vietnam) or an instant.
	 * @throws Refusal 422 when that cannot be read or is not after now
	 */
	public Advanced to(String text) {
		Instant moment = moment(text);
		if (!moment.isAfter(this.clock.instant()) || moment.isAfter(LATEST)) {
			throw refused(
					"Thời điểm phải sau thời điểm hiện tại của đồng hồ tập huấn và không quá năm 2027, là năm cuối của lịch ngày làm việc; hãy chọn lại");
		}
		return to(moment);
	}

	private static Instant moment(String text) {
		try {
			return (text.length() == 10) ? LocalDate.parse(text).atStartOfDay(DaihoiClock.VIETNAM).toInstant()
					: OffsetDateTime.parse(text).toInstant();
		}
		catch (DateTimeParseException | NullPointerException ex) {
			throw refused("Thời điểm phải là một ngày như 2024-10-18 hoặc một thời điểm như 2024-10-18T08:00:00+07:00");
		}
	}

	private static Refusal refused(String text) {
		return Refusal.impossible(List.of(Finding.error("CLOCK", "to", text, "")));
	}

	/**
	 * Moves the clock to a moment, or does only what is due now when that has passed.
	 */
	public Advanced to(Instant target) {
		return held(() -> walk(target));
	}

	/**
	 * Does something while no work is started on its own, and nobody else moves the
	 * clock.
	 */
	public synchronized <T> T held(Supplier<T> deed) {
		if (this.isHeld) {
			return deed.get();
		}
		this.isHeld = true;
		this.work.pause();
		try {
			return deed.get();
		}
		finally {
			this.work.resume();
			this.isHeld = false;
		}
	}

	private Advanced walk(Instant target) {
		int jobs = 0;
		List<String> failed = new ArrayList<>();
		Optional<Instant> due = this.work.nextDue(target);
		while (due.isPresent()) {
			shiftTo(due.get());
			DueWork.Ran ran = this.work.runDue();
			jobs += ran.jobs();
			failed.addAll(ran.failed());
			due = this.work.nextDue(target);
		}
		shiftTo(target);
		return new Advanced(this.clock.instant(), jobs, failed);
	}

	private void shiftTo(Instant moment) {
		Duration next = this.clock.offsetFor(moment);
		if (next.compareTo(this.clock.offset()) > 0) {
			this.offsets.store(next);
			this.clock.shift(next);
			this.events.publishEvent(new ClockShifted(next));
		}
	}

}
