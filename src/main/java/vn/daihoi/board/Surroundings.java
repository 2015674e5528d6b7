package vn.daihoi.board;

import java.util.List;

/**
 * What is said of a campaign as a whole.
 *
 * @param concerns at how many congresses there is what to see to
 * @param behind committees that have not made the plan their own or known
 * @param attended congresses to which the person who looks is sent
 * @param inCharge all who are in charge of an area
 * @param self as whom of these the person who looks is in charge; null for none
 */
record Surroundings(List<Concerns.Count> concerns, Pace pace, Shortlist<UnitBehind> behind,
		Shortlist<AttendedCongress> attended, List<String> inCharge, String self) {
}
