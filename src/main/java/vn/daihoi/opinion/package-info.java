/**
 * Opinions before the congress: at its meeting nearest to the congress, after the notice,
 * a branch hears those whom the plan names on its draft documents, and its members on the
 * drafts of the superior congresses.
 */
package vn.daihoi.opinion;
