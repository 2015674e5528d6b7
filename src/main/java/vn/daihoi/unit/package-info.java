/**
 * The grassroots committee's own work under a plan: its own plan and pilot branch, the
 * list of its branches' days, what the pilots of it and of the issuer taught, the report
 * at the end, and what its process waits for in between. The decisions on branches lie
 * elsewhere.
 */
package vn.daihoi.unit;
