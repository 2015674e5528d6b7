package vn.daihoi.congress;

/**
 * Something from which one reckons how far a congress is, is other than before.
 *
 * @param congress its key as text; one that no congress has is passed over
 */
public record CongressChanged(String congress) {
}
