/**
 * Organisations are renamed, moved, merged, split or dissolved by a decision while
 * congresses run: what a move does to the tree and to each of those congresses is worked
 * out once, shown, and then carried out as it was shown. Nothing is ever deleted.
 */
package vn.daihoi.reorganization;
