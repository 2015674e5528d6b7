/**
 * The personnel dossier: which papers a branch owes, its handing in, and the review by
 * the committee, which agrees or hands papers back one by one.
 */
package vn.daihoi.dossier;
