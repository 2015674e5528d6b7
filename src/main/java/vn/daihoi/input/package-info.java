/**
 * Reads what people and programs submit, strictly: every mistake in the shape of the
 * input becomes a {@link vn.daihoi.regulation.Finding} beside its field, in Vietnamese,
 * and nothing is guessed or converted silently. What the values mean is for others to
 * check.
 */
package vn.daihoi.input;
