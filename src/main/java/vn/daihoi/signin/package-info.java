/**
 * Sign-in and who calls. One Vietnamese page for Tasklist, the board and our own
 * interface; the engine's identity service is the store. On every path to the engine the
 * person, the groups and the tenants are set on the engine's thread and cleared after.
 */
package vn.daihoi.signin;
