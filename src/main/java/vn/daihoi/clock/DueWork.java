package vn.daihoi.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The work that waits for a moment; whoever runs it lets the clock walk from due date to
 * due date.
 */
public interface DueWork {

	/**
	 * No work is started on its own until {@link #resume()}; returns when nothing runs
	 * any more.
	 */
	void pause();

	void resume();

	/** The earliest moment, not after {@code limit}, at which something is due. */
	Optional<Instant> nextDue(Instant limit);

	/** Runs everything that is due now, each piece to its end before the next. */
	Ran runDue();

	/**
	 * What was run.
	 *
	 * @param jobs how many pieces succeeded
	 * @param failed one line a piece that failed: what it was and why
	 */
	record Ran(int jobs, List<String> failed) {
	}

}
