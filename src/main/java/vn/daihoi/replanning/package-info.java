/**
 * Deadlines are changed while congresses run: somebody proposes another milestone, limit,
 * opening or holiday, sees what it does to whom, another person decides, and it is
 * carried out part by part. Each change can be taken back.
 */
package vn.daihoi.replanning;
