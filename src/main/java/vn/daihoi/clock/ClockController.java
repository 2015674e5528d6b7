package vn.daihoi.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The training control: reads and moves the virtual clock. Administrators only; absent in
 * production.
 */
@RestController
@RequestMapping("/api/clock")
@Profile("!production")
class ClockController {

	private final DaihoiClock clock;

	private final AdvanceClock advance;

	ClockController(DaihoiClock clock, AdvanceClock advance) {
		this.clock = clock;
		this.advance = advance;
	}

	record Reading(OffsetDateTime now, long offsetSeconds) {
	}

	record Target(String to) {
	}

	record Advanced(OffsetDateTime now, int jobs, List<String> failed) {
	}

	@GetMapping
	Reading read() {
		return new Reading(local(this.clock.instant()), this.clock.offset().toSeconds());
	}

	/**
	 * Moves the clock to a day (00:00 in Vietnam) or an instant; 422 when that is not
	 * after now.
	 */
	@PostMapping("/advance")
	Advanced advance(@RequestBody Target target) {
		AdvanceClock.Advanced done = this.advance.to(target.to());
		return new Advanced(local(done.now()), done.jobs(), done.failed());
	}

	private static OffsetDateTime local(Instant moment) {
		return moment.atZone(DaihoiClock.VIETNAM).toOffsetDateTime();
	}

}
