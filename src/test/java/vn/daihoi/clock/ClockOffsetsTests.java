package vn.daihoi.clock;

import java.time.Duration;

import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;

class ClockOffsetsTests {

	@Databases
	void atFirstThereIsNoOffset(Database database) {
		assertThat(new ClockOffsets(database.client()).find()).isEmpty();
	}

	@Databases
	void theLastOffsetIsFoundToTheMillisecond(Database database) {
		ClockOffsets offsets = new ClockOffsets(database.client());
		offsets.store(Duration.ofDays(-792).plusMillis(7));
		offsets.store(Duration.ofDays(3653).plusMillis(123));
		assertThat(offsets.find()).contains(Duration.ofDays(3653).plusMillis(123));
		assertThat(database.client().sql("select count(*) from clock_offset").query(Integer.class).single())
			.isEqualTo(1);
	}

}
