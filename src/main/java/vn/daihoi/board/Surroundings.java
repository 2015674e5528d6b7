package vn.daihoi.board;

import java.util.List;

/**
 * What is said of a campaign as a whole.
 *
 * @param concerns at how many congresses there is what to see to
 * @param behind committees that have not made the plan their own or known
 * @param attended congresses to which the person who looks is sent
 * @param inCharge all who are in charge of an area, by name and post and by name alone
 * @param self the name of the person who looks, as these have it; null when not in charge
 */
record Surroundings(List<Concerns.Count> concerns, Pace pace, Shortlist<UnitBehind> behind,
		Shortlist<AttendedCongress> attended, List<String> inCharge, String self) {
}
