package vn.daihoi.board;

/** Something that has happened against a rule and waits for the committee. */
record UnsettledBreach(String unit, String organization, String branch, String text, String clause) {
}
