/**
 * The pages of offices and administrators beside the task list: the days of many branches
 * from one Excel file; the organisations, their people and accounts, seen, corrected,
 * taken in from Excel and given out again; the days of the calendar as iCalendar. What is
 * taken in is all or nothing, and each change leaves its entry in the audit trail.
 */
package vn.daihoi.office;
