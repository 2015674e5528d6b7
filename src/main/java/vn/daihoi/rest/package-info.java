/**
 * What programs read: congresses, deadlines and figures as JSON, page by page, each
 * within what its caller may see; an address that means nothing is told which of its
 * values.
 */
package vn.daihoi.rest;
