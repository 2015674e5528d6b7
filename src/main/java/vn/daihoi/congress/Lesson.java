package vn.daihoi.congress;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * What a committee drew from its pilots.
 *
 * @param content what the other branches are to mind; null where there is nothing to say
 * @param notHeldReason why the pilot has no recorded result; null when it has one
 */
public record Lesson(@Nullable String content, @Nullable String notHeldReason, LocalDate recordedOn) {
}
