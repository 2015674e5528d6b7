package vn.daihoi.calendar;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/**
 * An event of a whole day.
 *
 * @param uid what it is called in every file, so that a later file replaces it
 * @param confirmed whether it is settled
 * @param busy whether who is there can do nothing else
 */
public record DayEvent(String uid, LocalDate day, String summary, @Nullable String description,
		@Nullable String location, @Nullable String category, boolean confirmed, boolean busy) {
}
