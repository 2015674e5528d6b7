/**
 * Elects the bodies and posts of a party organisation, one after the other and step by
 * step: number, list, counting committee, ballots. Each step is a task of the process
 * {@code election}; what a ballot means is told by {@link vn.daihoi.election.Tally}.
 */
package vn.daihoi.voting;
