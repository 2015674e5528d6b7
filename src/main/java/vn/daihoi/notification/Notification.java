package vn.daihoi.notification;

import java.time.OffsetDateTime;

import org.springframework.lang.Nullable;

/**
 * What somebody is told.
 *
 * @param recipient a group by its id, or one person
 * @param kind what it is about: a stage of a reminder, or what one side tells the other
 * @param plan the plan's code
 * @param organization the organisation's code; empty for the plan's own work
 * @param element the user task it leads to
 * @param text one Vietnamese sentence
 * @param rule the limit it reminds of; null when it is no reminder
 * @param occurrence which time of that limit
 */
record Notification(String recipient, String kind, String plan, String organization, String element, String text,
		OffsetDateTime createdAt, @Nullable String rule, @Nullable Integer occurrence) {
}
