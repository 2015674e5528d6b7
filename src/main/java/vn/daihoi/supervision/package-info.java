/**
 * What supervisors do about one congress: remind, ask for an explanation, hand on the
 * work of who is absent, let a late limit pass by a decision, write a note. Each is a
 * command with its entry in the audit; who directs a congress gives them, never the
 * organisation that holds it.
 */
package vn.daihoi.supervision;
