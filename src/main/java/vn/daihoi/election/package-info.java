/**
 * Counts a ballot: who is elected, what comes next, and which rule was broken on the way.
 * {@link vn.daihoi.election.Tally} takes the figures of the counting minutes and
 * remembers nothing; it never learns who voted for whom.
 */
package vn.daihoi.election;
