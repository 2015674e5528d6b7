package vn.daihoi.progress;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.util.DigestUtils;

import static org.assertj.core.api.Assertions.assertThat;

class KeptProgressTests {

	/** What was reckoned when a migration made or emptied the table last: V97. */
	private static final String RECKONED = "52e5c6bed66882a3963ce8266fe58b53";

	/**
	 * Rows that are kept do not change by themselves when something else is reckoned:
	 * whoever fails here adds a migration that empties {@code progress}, unless each row
	 * stays what it was, and writes it down above.
	 */
	@Test
	void whatIsReckonedChangesOnlyWithAMigrationThatEmptiesTheTable() {
		assertThat(DigestUtils.md5DigestAsHex(KeptProgress.reckoned().getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(RECKONED);
	}

}
