/**
 * An issued plan is changed: the organisation board drafts what changes and why, the
 * standing committee's meeting decides, the plan gets its next edition, and everybody who
 * works under it sees the change in the open tasks. A plan that another one replaces ends
 * the congresses that were not held. Moving deadlines is no part of it.
 */
package vn.daihoi.amendment;
