package vn.daihoi.congress;

/**
 * A congress has reached a milestone.
 *
 * @param congress its key as text
 */
public record MilestoneReached(String congress, Milestone milestone) {
}
