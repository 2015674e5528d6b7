package vn.daihoi.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Lets tests move the clock, as the training control does, and start a story again.
 */
@Component
public class TestClock {

	private final DaihoiClock clock;

	private final ClockOffsets offsets;

	private final AdvanceClock advance;

	private final ApplicationEventPublisher events;

	TestClock(DaihoiClock clock, ClockOffsets offsets, AdvanceClock advance, ApplicationEventPublisher events) {
		this.clock = clock;
		this.offsets = offsets;
		this.advance = advance;
		this.events = events;
	}

	/** The application's clock, standing still. */
	public static DaihoiClock standingAt(Instant moment) {
		return new DaihoiClock(Clock.fixed(moment, DaihoiClock.VIETNAM), Duration.ZERO);
	}

	/** The application's clock, a step later each time that somebody looks. */
	public static DaihoiClock hurrying(Instant from, Duration step) {
		AtomicReference<Instant> next = new AtomicReference<>(from);
		return new DaihoiClock(new Clock() {
			@Override
			public Instant instant() {
				return next.getAndUpdate((now) -> now.plus(step));
			}

			@Override
			public ZoneId getZone() {
				return DaihoiClock.VIETNAM;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}
		}, Duration.ZERO);
	}

	/** Eight in the morning of a day, with everything done that was due on the way. */
	public void advanceTo(String day) {
		AdvanceClock.Advanced done = this.advance.to(morning(day));
		if (!done.failed().isEmpty()) {
			throw new AssertionError("failed on the way: " + done.failed());
		}
	}

	/**
	 * Eight in the morning of a day, back too, which the application itself never goes;
	 * for a new story in the same application.
	 */
	public void startAt(String day) {
		startAt(morning(day));
	}

	/** The same at a moment. */
	public void startAt(Instant moment) {
		Duration offset = this.clock.offsetFor(moment);
		ReflectionTestUtils.setField(this.clock, "offset", offset);
		this.offsets.store(offset);
		this.events.publishEvent(new ClockShifted(offset));
	}

	private static Instant morning(String day) {
		return LocalDate.parse(day).atTime(8, 0).atZone(DaihoiClock.VIETNAM).toInstant();
	}

}
