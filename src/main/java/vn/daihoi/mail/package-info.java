/**
 * What people read in their mailbox: how each wants to be told, the words of each kind of
 * mail, the mails that wait to be sent, and the conversation with the mail server. A line
 * is written in the transaction of what it tells; a job sends later, so that no task ever
 * waits for a mail server. What is told, and to whom, is decided above.
 */
package vn.daihoi.mail;
