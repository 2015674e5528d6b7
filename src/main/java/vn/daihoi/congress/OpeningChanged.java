package vn.daihoi.congress;

/**
 * A congress has another opening day than before.
 *
 * @param congress its key as text
 */
public record OpeningChanged(String congress) {
}
