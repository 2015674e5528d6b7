package vn.daihoi.congress;

/**
 * Another committee directs a congress.
 *
 * @param congress its key as text
 * @param before the code of the committee that directed it
 * @param after the code of the committee that directs it now
 */
public record DirectorChanged(String congress, String before, String after) {
}
