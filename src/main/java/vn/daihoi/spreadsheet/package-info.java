/**
 * Excel files in and out. What an office fills in is read strictly: the content is looked
 * at and not the name, the size is bounded before anything is kept, and everything that
 * does not fit its column is told at once with its cell and with what would be accepted.
 * What the values mean is for others to check.
 */
package vn.daihoi.spreadsheet;
