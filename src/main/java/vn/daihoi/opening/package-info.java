/**
 * The calendar of congresses: who meets when and where, by month, week and day; as a file
 * for calendar programs and as a private address that they ask again.
 */
package vn.daihoi.opening;
