/**
 * What supervisors look at: where every congress stands, who is late, who will be late,
 * what waits for a committee; the page of one congress, of a plan, of the working
 * calendar.
 */
package vn.daihoi.board;
