package vn.daihoi.clock;

import java.time.Duration;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored offset of the clock: one row, or none while the clock is the machine's. */
@Repository
class ClockOffsets {

	private final JdbcClient jdbc;

	ClockOffsets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Duration> find() {
		return this.jdbc.sql("select offset_millis from clock_offset")
			.query(Long.class)
			.optional()
			.map(Duration::ofMillis);
	}

	void store(Duration offset) {
		if (this.jdbc.sql("update clock_offset set offset_millis = ?").param(offset.toMillis()).update() == 0) {
			this.jdbc.sql("insert into clock_offset (offset_millis) values (?)").param(offset.toMillis()).update();
		}
	}

}
