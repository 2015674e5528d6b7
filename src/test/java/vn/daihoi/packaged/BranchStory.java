package vn.daihoi.packaged;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A branch that prepares its congress, each step with a sound form made of what the page
 * of the task shows; what was done is noted.
 */
class BranchStory {

	static final String NOTICE = "userTask_giveNotice";

	static final String PERSONNEL_PLAN = "userTask_draftPersonnelPlan";

	static final String DOSSIER = "userTask_submitDossier";

	private final Caller person;

	private final District.Branch branch;

	private final Ledger ledger;

	BranchStory(Caller person, District.Branch branch, Ledger ledger) {
		this.person = person;
		this.branch = branch;
		this.ledger = ledger;
	}

	OpenTask opens(String element) throws Exception {
		return this.person.open(this.branch.congress(), element);
	}

	void proposes(LocalDate day) throws Exception {
		propose(opens("userTask_proposeDate"), day, Map.of());
	}

	/** On the first day that is possible, behind the plan's window. */
	LocalDate proposesTheEarliestDay(String reason) throws Exception {
		OpenTask task = opens("userTask_proposeDate");
		LocalDate day = LocalDate.parse(task.shown().get("earliest").asText());
		propose(task, day, Map.of("WINDOW", reason));
		return day;
	}

	private void propose(OpenTask task, LocalDate day, Map<String, String> reasons) throws Exception {
		task.complete(Map.of("openingDate", day.toString(), "session", Openings.session(this.branch), "venue",
				"Hội trường", "officialMembers", this.branch.official(), "probationaryMembers",
				this.branch.probationary(), "seats", task.shown().get("suggestedSeats").asInt(), "phone", "0900000000",
				"reasons", reasons));
	}

	void givesNotice() throws Exception {
		OpenTask task = opens(NOTICE);
		JsonNode shown = task.shown();
		task.complete(notice(task, shown.get("today").asText(), shown.at("/congress/openingDate").asText()));
		this.ledger.note("notified", this.branch.code());
	}

	Map<String, Object> notice(OpenTask task, String givenOn, String opening) throws Exception {
		return Map.of("givenOn", givenOn, "form", "LETTER", "openingDate", opening, "papers", task.scan());
	}

	void nominates() throws Exception {
		OpenTask task = opens(PERSONNEL_PLAN);
		task.complete(list(task.shown(), 1));
	}

	/**
	 * As many names as there are seats and so many more; a secretary alone without seats.
	 */
	Map<String, Object> list(JsonNode shown, int surplus) {
		int seats = shown.get("seats").asInt();
		List<JsonNode> members = all(shown.get("members")).limit((seats == 0) ? 1 : seats + surplus).toList();
		return Map.of("candidates",
				IntStream.range(0, members.size())
					.mapToObj((at) -> Map.of("memberId", members.get(at).get("id").asText(), "committee", seats > 0,
							"post", (at == 0) ? "SECRETARY" : "NONE", "needsConclusion", false))
					.toList());
	}

	/** Everybody came and agreed. */
	void votes(String heldOn) throws Exception {
		OpenTask task = opens("userTask_recordBranchVote");
		int official = this.branch.official();
		task.complete(
				Map.of("heldOn", heldOn, "convened", official, "present", official, "method", "SECRET_BALLOT", "votes",
						all(task.shown().get("candidates"))
							.map((one) -> Map.of("memberId", one.get("memberId").asText(), "agreed", official))
							.toList(),
						"minutes", task.scan()));
	}

	/** Hands in what is asked for. */
	void handsIn() throws Exception {
		OpenTask task = opens(DOSSIER);
		List<String> required = all(task.shown().get("papers")).filter((paper) -> paper.get("required").asBoolean())
			.map((paper) -> paper.get("item").asText())
			.toList();
		task.complete(dossier(task, required));
		this.ledger.note("dossierSent", this.branch.code());
	}

	Map<String, Object> dossier(OpenTask task, List<String> items) throws Exception {
		List<String> scan = items.isEmpty() ? List.of() : task.scan();
		return Map.of("papers", items.stream().map((item) -> Map.of("item", item, "files", scan)).toList(), "standards",
				all(task.shown().get("candidates")).map((one) -> one.get("memberId").asText()).toList());
	}

	/** What the guidance of its own service asks for. */
	void sendsGuidedDossier() throws Exception {
		OpenTask task = opens("userTask_sendGuidedDossier");
		task.complete(Map.of("papers", task.scan(), "confirmed", true));
		this.ledger.note("dossierSent", this.branch.code());
	}

	/** All in one file. */
	void sendsDocuments() throws Exception {
		OpenTask task = opens("userTask_sendDocuments");
		String first = task.shown().at("/documents/0/id").asText();
		task.complete(Map.of("documents", List.of(Map.of("id", first, "files", task.scan())), "combined", true));
	}

	/** Everybody whom the plan names was asked. */
	void recordsOpinions(String heldOn) throws Exception {
		OpenTask task = opens("userTask_recordOpinions");
		task.complete(Map.of("heldOn", heldOn, "asked",
				all(task.shown().get("sources")).map((one) -> one.get("source").asText()).toList(), "minutes",
				task.scan(), "superiorDrafts", "Nhất trí", "superiorDraftFiles", List.of()));
	}

	/** The first member who stands on no ballot counts the votes. */
	void preparesScript() throws Exception {
		OpenTask task = opens("userTask_prepareScript");
		List<JsonNode> members = all(task.shown().get("members")).toList();
		String counter = members.stream()
			.filter((one) -> !one.get("onBallot").asBoolean())
			.map((one) -> one.get("id").asText())
			.findFirst()
			.orElseThrow();
		String chair = members.get(0).get("id").asText();
		task.complete(Map.of("chair", chair, "secretary", members.get(1).get("id").asText(), "reporter", chair,
				"counters", List.of(counter), "script", List.of()));
	}

	private static Stream<JsonNode> all(JsonNode rows) {
		return StreamSupport.stream(rows.spliterator(), false);
	}

}
