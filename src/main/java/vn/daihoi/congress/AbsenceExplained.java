package vn.daihoi.congress;

/**
 * A reason was given why a congress has no recorded result.
 *
 * @param congress its key as text
 */
public record AbsenceExplained(String congress) {
}
