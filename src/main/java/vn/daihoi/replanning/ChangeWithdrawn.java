package vn.daihoi.replanning;

/**
 * The proposer has taken a proposal away; nobody decides on it any more.
 *
 * @param plan under which it was proposed
 */
public record ChangeWithdrawn(String plan) {
}
