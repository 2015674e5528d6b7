package vn.daihoi.file;

import java.time.OffsetDateTime;

/**
 * A file that somebody uploaded.
 *
 * @param id ours, a UUID
 * @param sha256 of the content, hexadecimal
 * @param name as uploaded, without folders and control characters
 * @param mediaType found from the content
 * @param sizeBytes of the content
 * @param taskId the task it was uploaded for
 * @param subject the business key of that task
 * @param purpose what it is to the work, null until a form was submitted with it
 */
public record StoredFile(String id, String sha256, String name, String mediaType, long sizeBytes, String taskId,
		String subject, String purpose, String uploadedBy, OffsetDateTime uploadedAt) {
}
