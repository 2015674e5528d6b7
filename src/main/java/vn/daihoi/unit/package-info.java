/**
 * The grassroots committee's own work under a plan: its own plan, its pilot branch; the
 * decisions on branches lie elsewhere.
 */
package vn.daihoi.unit;
