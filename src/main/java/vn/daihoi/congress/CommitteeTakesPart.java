package vn.daihoi.congress;

/**
 * A committee directs congresses of a plan from now on.
 *
 * @param committee the plan and the committee
 */
public record CommitteeTakesPart(CongressId committee) {
}
