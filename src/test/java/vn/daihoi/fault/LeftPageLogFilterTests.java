package vn.daihoi.fault;

import java.io.IOException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.core.spi.FilterReply;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeftPageLogFilterTests {

	private static FilterReply decide(Throwable thrown) {
		return new LeftPageLogFilter().decide(null, null, Level.ERROR, "An I/O error has occurred", null, thrown);
	}

	@Test
	void whoLeavesAPageBeforeItsAnswerLeavesNoError() {
		Throwable left = new ClientAbortException(new IOException("Broken pipe"));
		assertThat(decide(new IllegalStateException("while writing", left))).isEqualTo(FilterReply.DENY);
	}

	@Test
	void whatFailsOtherwiseIsLogged() {
		assertThat(decide(new IOException("No space left on device"))).isEqualTo(FilterReply.NEUTRAL);
		assertThat(decide(null)).isEqualTo(FilterReply.NEUTRAL);
	}

}
