package vn.daihoi.voting;

import java.util.List;

import vn.daihoi.election.Election;

/**
 * A body or post that is to be elected, as the committee prepared it.
 *
 * @param allocated whether the superior gives the number of seats
 * @param names the prepared list
 */
public record PlannedBody(Stage stage, Election election, int seats, boolean allocated, List<String> names) {
}
