/**
 * What people are told in the application: reminders of limits before, on and after their
 * day, first to the group that owes, then to its superior, each once; and what one side
 * tells the other. A row is written in the transaction of what it tells; a reminder that
 * is not true any more, since its limit was moved or met, is not shown. Internal limits
 * are reminded of and never called a breach.
 */
package vn.daihoi.notification;
