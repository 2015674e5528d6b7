/**
 * Difficulties: anyone reports one, the organisation board of the issuer answers or hands
 * it to the standing leadership, and whoever asked is told the answer.
 */
package vn.daihoi.guidance;
