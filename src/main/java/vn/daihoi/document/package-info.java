/**
 * Papers of the Party as Word files: a {@link vn.daihoi.document.Paper} is what stands on
 * a paper, a layout how it is set by the rules of the day. The words are templates that
 * an office can edit; a stage gives what is known through a
 * {@link vn.daihoi.document.PaperSource}, and whatever is not known yet stays a row of
 * dots.
 */
package vn.daihoi.document;
