package vn.daihoi.plan;

/**
 * A committee or branch that a plan is sent to.
 *
 * @param unit the name of the committee, the recipient itself where it is one
 */
public record PlanRecipient(String code, String name, String unit) {

}
