package vn.daihoi.plan;

/**
 * An organisation that takes part in a plan.
 *
 * @param unit the code of its committee, of itself where it is one
 */
public record VisitedOrganization(String plan, String organization, String unit) {

}
