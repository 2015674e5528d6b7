package vn.daihoi.congress;

/**
 * A branch, or a grassroots organisation, whose congress is planned and has not started.
 *
 * @param congress the key of its congress as text
 * @param unit the nearest grassroots committee above it; a grassroots organisation is its
 * own
 * @param ownGuidance whether it follows the guidance of its own service
 * @param ofParty whether it is no branch but an organisation of branches
 */
public record WaitingBranch(String congress, String unit, boolean ownGuidance, boolean ofParty) {
}
