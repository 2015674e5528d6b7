package vn.daihoi.verification;

/**
 * Something arose that must be concluded before a congress.
 *
 * @param congress its id
 */
public record ConclusionOwed(String congress) {
}
