/**
 * Registration of the day: a branch proposes when its congress opens, and its committee
 * accepts, row by row.
 */
package vn.daihoi.registration;
