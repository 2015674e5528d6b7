package vn.daihoi.congress;

/**
 * The work on a congress, or of a committee under a plan, ended before its time: nothing
 * is owed any more.
 *
 * @param subject its business key
 */
public record WorkEnded(String subject) {

}
