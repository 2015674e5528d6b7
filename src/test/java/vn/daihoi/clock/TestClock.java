package vn.daihoi.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.springframework.stereotype.Component;

/** Lets tests move the clock, as the training control does. */
@Component
public class TestClock {

	private final AdvanceClock advance;

	TestClock(AdvanceClock advance) {
		this.advance = advance;
	}

	/** The application's clock, standing still. */
	public static DaihoiClock standingAt(Instant moment) {
		return new DaihoiClock(Clock.fixed(moment, DaihoiClock.VIETNAM), Duration.ZERO);
	}

	/** Eight in the morning of a day, Vietnam. */
	public void advanceTo(String day) {
		var moment = LocalDate.parse(day).atTime(LocalTime.of(8, 0)).atZone(DaihoiClock.VIETNAM).toInstant();
		AdvanceClock.Advanced done = this.advance.to(moment);
		if (!done.failed().isEmpty()) {
			throw new AssertionError("failed on the way: " + done.failed());
		}
	}

}
