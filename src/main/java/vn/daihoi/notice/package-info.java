/**
 * The notice of the opening: how long before the congress it must go out, and which
 * opening days are still possible once it has. A notice given is a fact and is never
 * refused; what is refused is the opening day.
 */
package vn.daihoi.notice;
