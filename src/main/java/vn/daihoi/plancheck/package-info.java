/**
 * The plan checker: what of a plan cannot be carried out, contradicts itself or the
 * regulations of the day, or is left open.
 */
package vn.daihoi.plancheck;
