package vn.daihoi.audit;

import java.time.OffsetDateTime;

/**
 * One act.
 *
 * @param happenedAt when, by the application's clock
 * @param userId who signed in
 * @param acting whether the committee's office acted for a branch
 * @param action what, the Vietnamese name of the task or act
 * @param subject about what, a business key
 * @param detail reasons, numbers, old and new values, in Vietnamese; may be empty
 */
public record AuditEntry(OffsetDateTime happenedAt, String userId, boolean acting, String action, String subject,
		String detail) {
}
