/**
 * The congress of a party organisation, by its members or by delegates: its day, what it
 * elects, its delegates, its opening and closing. What it elects is elected step by step
 * in {@link vn.daihoi.voting}.
 */
package vn.daihoi.partycongress;
