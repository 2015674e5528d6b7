/**
 * The decision tables of the product, {@code bpmn/*.dmn}, asked with plain values: a
 * {@link vn.daihoi.decision.DecisionTable} gives the rows that match, and each
 * {@link vn.daihoi.decision.Row} says where in the register of regulations it stands.
 * Every table has one class that asks it, beside the rule that needs it.
 */
package vn.daihoi.decision;
