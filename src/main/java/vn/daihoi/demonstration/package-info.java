/**
 * What a demonstration begins with: organisations, members and accounts, all invented and
 * marked "Dữ liệu minh họa". Nothing here is loaded in production.
 */
package vn.daihoi.demonstration;
