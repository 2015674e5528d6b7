package vn.daihoi.congress;

/**
 * A planned congress begins.
 *
 * @param noticeWaits whether its notice waits until the personnel are agreed
 */
public record CongressBegins(WaitingBranch branch, boolean noticeWaits) {
}
