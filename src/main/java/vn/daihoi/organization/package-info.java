/**
 * The tree of Party organisations, its members, and the roles that people hold in it. No
 * level of the Party stands in the code: an organisation has a kind, which says what it
 * is to its neighbours, and a parent; whoever needs "the committee that decides on this
 * branch" follows the tree, at any depth. Police and military stand in the tree like
 * others and name the committee whose guidance they follow.
 */
package vn.daihoi.organization;
