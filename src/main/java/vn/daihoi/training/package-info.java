/**
 * The training control: the story of the demonstration, played chapter by chapter on the
 * virtual clock by the people of the demonstration, and the page from which
 * administrators play it. Absent in production.
 */
package vn.daihoi.training;
