package vn.daihoi.plan;

/** A sentence of the plan, shortened, and the section it stands in. */
public record Statement(String text, String clause) {

}
