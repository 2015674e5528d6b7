/**
 * The one clock. Our code, the engine and the pages read the same time; outside
 * production it is virtual: it starts where the demonstration's story starts, runs on
 * from there and is only ever moved forward, from one due date to the next.
 */
package vn.daihoi.clock;
