package vn.daihoi.congress;

/**
 * Something was done that a waiting process may have been missing; whether all is there
 * is counted afterwards, by a job of the engine.
 *
 * @param message what is waited for, see {@link Awaited}
 * @param subject the business key of the process that waits
 */
public record PartDone(String message, String subject) {
}
