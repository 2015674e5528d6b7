/**
 * What a demonstration begins with: a district of organisations from a file, members
 * invented where the file lists none, an account for every unit and branch, a draft plan.
 * All is marked "Dữ liệu minh họa"; nothing here is loaded in production.
 */
package vn.daihoi.demonstration;
