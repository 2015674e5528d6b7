package vn.daihoi.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/**
 * Moves the clock forward, from one due date to the next, each piece of work finished
 * before the next.
 */
@Service
@Profile("!production")
class AdvanceClock {

	private final DaihoiClock clock;

	private final ClockOffsets offsets;

	private final DueWork work;

	private final ApplicationEventPublisher events;

	AdvanceClock(DaihoiClock clock, ClockOffsets offsets, DueWork work, ApplicationEventPublisher events) {
		this.clock = clock;
		this.offsets = offsets;
		this.work = work;
		this.events = events;
	}

	/** What happened on the way to the new now. */
	record Advanced(Instant now, int jobs, List<String> failed) {
	}

	synchronized Advanced to(Instant target) {
		this.work.pause();
		try {
			return walk(target);
		}
		finally {
			this.work.resume();
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
