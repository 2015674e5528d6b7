/**
 * The last steps before a congress: who does what on the day, the script, and what must
 * be true when it opens. The conditions are shown and recorded, never a locked door: what
 * has happened without them is a breach that the committee settles.
 */
package vn.daihoi.agenda;
