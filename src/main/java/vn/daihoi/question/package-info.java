/**
 * Questions on a user task: who is to do it asks the side above, a committee asks the
 * branch on which it decides; the answer stands in the same place, and each side is told
 * of what the other wrote. Only the two sides read it, and those above them.
 */
package vn.daihoi.question;
