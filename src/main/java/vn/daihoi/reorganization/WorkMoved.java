package vn.daihoi.reorganization;

import java.util.List;

import jakarta.annotation.Nullable;

/**
 * A decision on organisations moves what runs about a subject, or stops it.
 *
 * @param processes whose instances with that business key are meant
 * @param unit the committee at which it runs now; null where that is as it was
 * @param stopped why it stops, as people read it; null when it goes on
 */
public record WorkMoved(List<String> processes, String subject, @Nullable String unit, @Nullable String stopped) {
}
