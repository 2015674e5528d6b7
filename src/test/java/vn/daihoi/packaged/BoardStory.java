package vn.daihoi.packaged;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** The organisation board of the issuer, from the issued plan to its closing. */
class BoardStory {

	private final Caller person;

	BoardStory(Caller person) {
		this.person = person;
	}

	OpenTask opens(String element) throws Exception {
		return this.person.open(Story.PLAN, element);
	}

	void disseminates(String day) throws Exception {
		opens("userTask_disseminate").complete(Map.of("conferenceDate", day, "conferenceForm", "BOTH", "places", 16,
				"people", 420, "papers", List.of()));
	}

	/** When the last list is there. */
	void compilesSchedule() throws Exception {
		opens("userTask_compileSchedule").complete(Map.of("units", List.of()));
	}

	static Map<String, Object> report(String signedOn, List<String> papers) {
		return Map.of("number", "45-BC/BTCHU", "signedOn", signedOn, "signer", "Trưởng Ban Tổ chức", "units", List.of(),
				"branches", List.of(), "papers", papers);
	}

	/** The reasons that a form shows beside those who are missing. */
	static Map<String, String> reasons(JsonNode missing) {
		Map<String, String> reasons = new HashMap<>();
		missing.forEach((one) -> reasons.put(one.get("organization").asText(), one.get("reason").asText()));
		return reasons;
	}

	/** The figures of the plan's committees, and their sum. */
	JsonNode progress() throws Exception {
		return this.person.get("/api/plans/" + Story.PLAN + "/progress").succeeded().json();
	}

	/** How many congresses stand in a state. */
	int inState(String state) throws Exception {
		return this.person.get("/api/congresses?plan=" + Story.PLAN + "&state=" + state)
			.succeeded()
			.json()
			.get("total")
			.asInt();
	}

	JsonNode congress(String branch) throws Exception {
		return this.person.get("/api/congresses/" + branch + "/" + Story.PLAN).succeeded().json();
	}

}
