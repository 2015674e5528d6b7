/**
 * What supervisors look at: where every congress stands, who is late, who will be late,
 * what waits for a committee; as a page, {@code /board}, and as lists for programs. It
 * only reads, and only our own tables; everybody sees the congresses of the own
 * organisation and of those below it.
 */
package vn.daihoi.board;
