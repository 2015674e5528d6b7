package vn.daihoi.verification;

/**
 * A complaint about a congress that qualifies came in, or something was concluded.
 *
 * @param congress its id
 */
public record ComplaintsChanged(String congress) {
}
