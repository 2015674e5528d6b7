package vn.daihoi.packaged;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How to wait for what another process does. */
final class Patience {

	private Patience() {
	}

	/**
	 * Asks at once and again after each pause, until {@code limit}; in the thread that
	 * waits, so that it ends with whatever goes wrong in asking.
	 */
	static ConditionFactory of(Duration limit, Duration pause) {
		return Awaitility.await()
			.dontCatchUncaughtExceptions()
			.pollInSameThread()
			.pollDelay(Duration.ZERO)
			.pollInterval(pause)
			.atMost(limit);
	}

}
