package vn.daihoi.clock;

import java.time.Duration;

/**
 * The clock was moved forward.
 *
 * @param offset its new distance to the machine's clock
 */
public record ClockShifted(Duration offset) {
}
