package vn.daihoi.packaged;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/** Somebody who works without a pause until the application is gone. */
abstract class Work implements Runnable {

	private final Story story;

	private volatile int answered;

	private volatile Throwable failure;

	Work(Story story) {
		this.story = story;
	}

	@Override
	public void run() {
		try {
			while (true) {
				step(this.story);
				this.answered++;
			}
		}
		catch (IOException gone) {
			// killed, as it was meant to be
		}
		catch (Exception | AssertionError ex) {
			this.failure = ex;
		}
	}

	/** Waits until so many steps were answered. */
	void await(int steps) {
		try {
			Patience.of(Duration.ofMinutes(2), Duration.ofMillis(100))
				.failFast(() -> this.answered < steps && this.failure != null)
				.until(() -> this.answered >= steps);
		}
		catch (ConditionTimeoutException | TerminalFailureException ex) {
			throw new AssertionError(this + " came to a stop after " + this.answered, this.failure);
		}
	}

	/** One step more, on the application that was started again. */
	void goOn(Story restarted) throws Exception {
		step(restarted);
	}

	/** Does one thing and notes what was answered. */
	abstract void step(Story story) throws Exception;

	/** What was answered and is not there any more. */
	abstract List<String> lost(Story restarted) throws Exception;

}
