package vn.daihoi.file;

/**
 * A file as a form lists it.
 *
 * @param size in bytes
 * @param purpose what it is to the work; null before a form was submitted with it
 */
public record Attachment(String id, String name, long size, String purpose) {

	public static Attachment of(StoredFile file) {
		return new Attachment(file.id(), file.name(), file.sizeBytes(), file.purpose());
	}

}
