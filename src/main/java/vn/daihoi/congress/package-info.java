/**
 * The congress of one organisation under one plan: its row, its day, its milestones, and
 * what has happened against a rule. The milestones are independent days; the state that
 * people read is derived from them.
 */
package vn.daihoi.congress;
