package vn.daihoi.supervision;

import java.time.OffsetDateTime;

import org.springframework.lang.Nullable;

/**
 * An explanation that was asked for.
 *
 * @param askedOf a group by its id
 * @param answer null while it is waited for
 */
public record Explanation(long id, String askedOf, String question, String askedBy, OffsetDateTime askedAt,
		@Nullable String answer, @Nullable String answeredBy, @Nullable OffsetDateTime answeredAt) {
}
