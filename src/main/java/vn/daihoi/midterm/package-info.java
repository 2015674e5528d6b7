/**
 * Between two congresses: somebody is elected to a committee or a post in addition,
 * relieved or appointed; the committee above decides, person by person.
 */
package vn.daihoi.midterm;
