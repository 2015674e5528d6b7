package vn.daihoi.guidance;

/**
 * A difficulty as it is reported.
 *
 * @param plan the code of the plan under which it arose
 * @param difficulty what is difficult, and what the organisation proposes
 */
record RecordRequest(String plan, String difficulty) {
}
