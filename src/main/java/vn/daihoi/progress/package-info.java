/**
 * How far each congress is: its state, its first limits, what somebody has to see to.
 * Everything here follows from other rows and is written again in the transaction that
 * changes one of those; the board counts these rows instead of reckoning thousands of
 * congresses at each look.
 */
package vn.daihoi.progress;
