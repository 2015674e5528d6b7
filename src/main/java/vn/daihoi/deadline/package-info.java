/**
 * Every limit of a campaign: a rule, which is a row with its clause, and the day it gives
 * for a congress. A day is always computed from its legal origin, never from another
 * computed day. Internal limits stand in no plan; a committee may change them, and
 * passing one is no breach.
 */
package vn.daihoi.deadline;
