/**
 * What a person reads when a request fails outside the rules: not signed in, no right, no
 * such page, too large, or a fault of ours. One Vietnamese sentence by status, as a page
 * for people and as a problem document (RFC 9457) for programs; never a stack trace.
 */
package vn.daihoi.fault;
