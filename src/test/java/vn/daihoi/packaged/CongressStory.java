package vn.daihoi.packaged;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** A branch on the day of its congress and after it. */
class CongressStory {

	private final Caller person;

	private final District.Branch branch;

	private final Ledger ledger;

	CongressStory(Caller person, District.Branch branch, Ledger ledger) {
		this.person = person;
		this.branch = branch;
		this.ledger = ledger;
	}

	OpenTask opens(String element) throws Exception {
		return this.person.open(this.branch.congress(), element);
	}

	/** The ballots that were prepared; whoever the list names first won. */
	void recordsResult() throws Exception {
		OpenTask task = opens("userTask_recordResult");
		JsonNode shown = task.shown();
		records(task, shown.at("/congress/openingDate").asText(), wonAll(shown));
	}

	List<Map<String, Object>> wonAll(JsonNode shown) {
		List<Map<String, Object>> ballots = new ArrayList<>();
		shown.get("ballots").forEach((ballot) -> ballots.add(won(ballot)));
		return ballots;
	}

	Map<String, Object> won(JsonNode prepared) {
		String election = prepared.get("election").asText();
		int seats = prepared.get("seats").asInt();
		List<String> names = StreamSupport.stream(prepared.get("names").spliterator(), false)
			.map(JsonNode::asText)
			.toList();
		return won(election, seats, names.isEmpty() ? introduced(election, seats) : names);
	}

	/** At the congress itself, where nothing was prepared. */
	private static List<String> introduced(String election, int seats) {
		int names = election.equals("BRANCH_COMMITTEE") ? seats + 1 : seats;
		return IntStream.rangeClosed(1, names).mapToObj((number) -> "Đồng chí " + number).toList();
	}

	/** All votes but one for whoever is elected, one for the others. */
	private Map<String, Object> won(String election, int seats, List<String> names) {
		int most = this.branch.official() - 1;
		return ballot(election, 1, seats,
				IntStream.range(0, names.size())
					.mapToObj((at) -> candidate(names.get(at), (at < seats) ? most : 1))
					.toList());
	}

	static Map<String, Object> candidate(String name, int votes) {
		return Map.of("name", name, "votes", votes);
	}

	Map<String, Object> ballot(String election, int round, int seats, List<Map<String, Object>> candidates) {
		int all = this.branch.official();
		return Map.of("election", election, "kind", "BALLOT", "round", round, "seats", seats, "ballots",
				Map.of("issued", all, "returned", all, "valid", all, "invalid", 0), "candidates", candidates);
	}

	/** Everybody came. */
	void records(OpenTask task, String closedOn, List<Map<String, Object>> ballots) throws Exception {
		task.complete(result(task, closedOn, ballots));
		this.ledger.note("held", this.branch.code());
		this.ledger.note("resultReported", this.branch.code());
		ballots.stream()
			.filter((ballot) -> ballot.get("election").equals("BRANCH_COMMITTEE"))
			.flatMap((ballot) -> IntStream.range(0, (int) ballot.get("seats")).boxed())
			.forEach((seat) -> this.ledger.note("electedCommitteeMembers", this.branch.code() + " " + seat));
	}

	Map<String, Object> result(OpenTask task, String closedOn, List<Map<String, Object>> ballots) throws Exception {
		Map<String, Integer> members = Map.of("official", this.branch.official(), "temporaryElsewhere", 0,
				"exemptAbsent", 0, "suspended", 0, "excusedWholeCongress", 0, "present", this.branch.official());
		return Map.of("closedOn", closedOn, "members", members, "ballots", ballots, "minutes", task.scan());
	}

	void couldNotHold(String reason) throws Exception {
		opens("userTask_recordResult").complete(Map.of("notHeld", reason));
	}

	void requestsRatification() throws Exception {
		OpenTask task = opens("userTask_requestRatification");
		task.complete(Map.of("assignments", List.of(), "papers", task.scan()));
	}

}
