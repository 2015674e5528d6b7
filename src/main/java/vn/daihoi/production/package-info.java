/**
 * What a start in production needs and refuses: real passwords for the database and the
 * first administrator, and nobody left of the demonstration. A refused start says in
 * Vietnamese and English what to set, and never opens its door.
 */
package vn.daihoi.production;
