/**
 * What committees and the issuer of a plan send upward: lists of days, result reports,
 * and the figures in them, counted where the page of results counts them and kept as they
 * were reported. A report may leave with somebody missing, each with its reason; it never
 * waits for ratification.
 */
package vn.daihoi.report;
