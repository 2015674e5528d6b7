package vn.daihoi.rest;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.springframework.lang.Nullable;

/**
 * A deadline in the list for programs, with the days between which it may still come to
 * lie.
 *
 * @param range null when every day off on the way is decided
 */
record RangedDeadline(@JsonUnwrapped DeadlineItem deadline, @Nullable Range range) {

	/** From which to which day. */
	record Range(LocalDate earliest, LocalDate latest) {
	}

}
