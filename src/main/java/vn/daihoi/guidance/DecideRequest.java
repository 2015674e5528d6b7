package vn.daihoi.guidance;

/** What the standing leadership answers to a difficulty. */
record DecideRequest(String words) {
}
