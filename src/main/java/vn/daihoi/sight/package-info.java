/**
 * What of the campaigns a person may see: everybody the congresses of the own
 * organisation and of those below it, by the filter of an address; and what the head of
 * each page says. It only reads, and only our own tables.
 */
package vn.daihoi.sight;
