package vn.daihoi.plan;

/**
 * What an amendment puts in place of something in a plan, and the section it stands in.
 */
public record Change(String clause, String before, String after) {

}
