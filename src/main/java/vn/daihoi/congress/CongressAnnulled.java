package vn.daihoi.congress;

/**
 * The result of a congress was annulled; it is to be held again.
 *
 * @param congress its key as text
 */
public record CongressAnnulled(String congress) {
}
