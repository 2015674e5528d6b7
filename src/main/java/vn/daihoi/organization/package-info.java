/**
 * The tree of Party organisations, its members, and the roles that people hold in it. No
 * level of the Party stands in the code: an organisation has a kind, which says what it
 * is to its neighbours, and a parent; whoever needs "the committee above" follows the
 * tree.
 */
package vn.daihoi.organization;
