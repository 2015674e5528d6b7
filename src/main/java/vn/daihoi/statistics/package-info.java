/**
 * What the figures of a campaign say, for people and as files: progress, results,
 * leaders, delegates, complaints and ratification.
 */
package vn.daihoi.statistics;
