/**
 * Who did what, when, for whom and why: one entry in the transaction of the act itself.
 * Entries are only ever added.
 */
package vn.daihoi.audit;
