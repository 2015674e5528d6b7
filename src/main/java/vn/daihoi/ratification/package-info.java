/**
 * After the congress: the branch asks for the ratification of its result, and the
 * committee ratifies, asks for more, or annuls.
 */
package vn.daihoi.ratification;
