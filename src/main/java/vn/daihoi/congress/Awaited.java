package vn.daihoi.congress;

/**
 * Something that the process of a plan or of a unit waits for until the last of those
 * below it has done its part. Always counted anew, never kept as a counter.
 */
public interface Awaited {

	/** The name of the message in the drawing. */
	String message();

	/**
	 * Whether nothing is missing any more.
	 * @param subject the business key of the process that waits
	 */
	boolean isComplete(String subject);

}
