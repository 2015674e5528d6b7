package vn.daihoi.plan;

/** What someone has to do for the campaign. */
public record Duty(Actor who, String text, String clause) {

}
