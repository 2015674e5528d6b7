package vn.daihoi.congress;

/**
 * A branch whose congress is planned and has not started.
 *
 * @param congress the key of its congress as text
 * @param unit the nearest grassroots committee above it
 * @param ownGuidance whether it follows the guidance of its own service
 */
public record WaitingBranch(String congress, String unit, boolean ownGuidance) {
}
