/**
 * The texts of papers that an office edits in Word: they go out as Word files with their
 * fields visible, come back, are checked field by field, and hold from then on. What the
 * rules of the day decide (head, number, signature, layout) is not among them.
 */
package vn.daihoi.template;
