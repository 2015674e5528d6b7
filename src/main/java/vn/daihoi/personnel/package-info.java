/**
 * The people a congress is to elect: how many a branch may elect, how many names may
 * stand on the list. The rules are plain classes asked with plain numbers; what a plan
 * sets more strictly is handed to them.
 */
package vn.daihoi.personnel;
