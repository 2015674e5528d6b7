/**
 * The papers of a branch: its personnel dossier, which papers it owes, its handing in and
 * the review by the committee, which agrees or hands papers back one by one; its draft
 * documents; and the dossier of a branch that follows the guidance of its own service.
 */
package vn.daihoi.dossier;
