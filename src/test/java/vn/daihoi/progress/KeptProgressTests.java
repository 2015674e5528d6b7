package vn.daihoi.progress;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.util.DigestUtils;

import static org.assertj.core.api.Assertions.assertThat;

class KeptProgressTests {

	/** What was reckoned when a migration made or emptied the table last: V85. */
	private static final String RECKONED = "d2149da60989aa36bc6d7c81daefc0e6";

	/**
	 * Rows that are kept do not change by themselves when something else is reckoned:
	 * whoever fails here adds a migration that empties {@code progress}, and writes it
	 * down above.
	 */
	@Test
	void whatIsReckonedChangesOnlyWithAMigrationThatEmptiesTheTable() {
		assertThat(DigestUtils.md5DigestAsHex(KeptProgress.reckoned().getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(RECKONED);
	}

}
