package vn.daihoi.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The application's clock: the machine's clock shifted by an offset that never goes back.
 * Its zone is always Vietnam's.
 */
public class DaihoiClock extends Clock {

	/** The zone in which days begin and end. */
	public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private final Clock machine;

	private volatile Duration offset;

	/** The machine's own time. */
	public static DaihoiClock ofMachine() {
		return new DaihoiClock(Clock.systemUTC(), Duration.ZERO);
	}

	DaihoiClock(Clock machine, Duration offset) {
		this.machine = machine;
		this.offset = offset;
	}

	@Override
	public Instant instant() {
		return this.machine.instant().plus(this.offset);
	}

	/** The day in Vietnam. */
	public LocalDate today() {
		return LocalDate.ofInstant(instant(), VIETNAM);
	}

	/** How far this clock runs ahead of the machine's; negative when it runs behind. */
	public Duration offset() {
		return this.offset;
	}

	/** The offset with which this clock would show {@code moment} now. */
	Duration offsetFor(Instant moment) {
		return Duration.between(this.machine.instant(), moment);
	}

	/**
	 * Moves the clock forward.
	 * @param next the new offset
	 * @throws IllegalArgumentException if that were a step back
	 */
	void shift(Duration next) {
		if (next.compareTo(this.offset) < 0) {
			throw new IllegalArgumentException("the clock never goes back");
		}
		this.offset = next;
	}

	@Override
	public ZoneId getZone() {
		return VIETNAM;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return zone.equals(VIETNAM) ? this : Clock.offset(this.machine, this.offset).withZone(zone);
	}

}
