package vn.daihoi.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** A list of candidates with one name more than there are seats. */
final class SampleCandidates {

	private SampleCandidates() {
	}

	/** A secretary alone where no committee is elected. */
	static List<Map<String, Object>> of(JsonNode shown) {
		int seats = shown.path("seats").asInt();
		List<JsonNode> members = shown.path("members").valueStream().limit((seats == 0) ? 1 : seats + 1).toList();
		List<Map<String, Object>> candidates = new ArrayList<>();
		for (JsonNode member : members) {
			candidates.add(Map.of("memberId", member.path("id").asText(), "committee", seats > 0, "post",
					candidates.isEmpty() ? "SECRETARY" : "NONE", "needsConclusion", false));
		}
		return candidates;
	}

}
