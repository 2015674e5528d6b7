package vn.daihoi.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Makes the clock: the machine's in production, else one that starts at
 * {@code daihoi.clock.start} when first used.
 */
@Configuration
class ClockConfiguration {

	@Bean
	@Profile("production")
	DaihoiClock realClock() {
		return DaihoiClock.ofMachine();
	}

	@Bean
	@Profile("!production")
	DaihoiClock virtualClock(ClockOffsets offsets, @Value("${daihoi.clock.start}") OffsetDateTime start) {
		Duration fromStart = Duration.between(Instant.now(), start.toInstant());
		Duration offset = offsets.find().orElse(fromStart);
		offsets.store(offset);
		return new DaihoiClock(Clock.systemUTC(), offset);
	}

}
