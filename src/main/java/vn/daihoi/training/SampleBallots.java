package vn.daihoi.training;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The ballots of a congress to which every official member came: whoever the list names
 * first is elected, with one vote less for each place behind.
 */
final class SampleBallots {

	private static final int FEWEST = 6;

	private final int members;

	private final List<String> present;

	/** Ballots of so many members, {@code present} among them. */
	SampleBallots(int members, List<String> present) {
		this.members = members;
		this.present = present;
	}

	List<Map<String, Object>> of(List<JsonNode> prepared) {
		List<String> known = prepared.stream()
			.map(SampleBallots::names)
			.filter((names) -> !names.isEmpty())
			.findFirst()
			.orElse(this.present);
		return prepared.stream().map((ballot) -> ballot(ballot, known)).toList();
	}

	/** Whom nobody put on a list before is named at the congress. */
	private Map<String, Object> ballot(JsonNode prepared, List<String> known) {
		int seats = prepared.path("seats").asInt();
		int places = seats + ("BRANCH_COMMITTEE".equals(prepared.path("election").asText()) ? 1 : 0);
		List<String> names = names(prepared).isEmpty() ? known.subList(0, places) : names(prepared);
		return Map.of("election", prepared.path("election").asText(), "kind", "BALLOT", "round", 1, "seats", seats,
				"ballots",
				Map.of("issued", this.members, "returned", this.members, "valid", this.members, "invalid", 0),
				"candidates",
				IntStream.range(0, names.size())
					.mapToObj((place) -> Map.of("name", names.get(place), "votes", votes(place, seats)))
					.toList());
	}

	private int votes(int place, int seats) {
		int most = this.members - 1;
		return (place >= seats) ? 1 : (this.members < FEWEST) ? most : Math.max(most - place, this.members / 2 + 1);
	}

	private static List<String> names(JsonNode prepared) {
		return prepared.path("names").valueStream().map(JsonNode::asText).toList();
	}

}
