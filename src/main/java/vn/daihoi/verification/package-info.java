/**
 * What must be verified and concluded before a congress: complaints and disunity in a
 * branch, political issues of a person who is to be nominated. Kept is which kind it is,
 * when it came and what was concluded with which paper, never the content; only the
 * inspection committee of the grassroots committee reads it, a branch sees nothing but
 * whether something is still open.
 */
package vn.daihoi.verification;
