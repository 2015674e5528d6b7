package vn.daihoi.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.daihoi.packaged.Caller;
import vn.daihoi.packaged.Story;

/**
 * A committee whose own work goes over HTTP, none of its branches with a congress: each
 * step in the quickest lawful way.
 */
class RemoteUnit {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String REASON = "Chờ sáp nhập ấp, đã báo cáo huyện";

	private final Caller office;

	private final String code;

	RemoteUnit(Caller office, String code) {
		this.office = office;
		this.code = code;
	}

	void issuesPlan(String issuedOn, String pilot) throws Exception {
		completes("userTask_issueUnitPlan", Map.of("number", "15-KH/ĐU", "issuedOn", issuedOn, "pilotBranch", pilot));
	}

	void sendsSchedule(String sentOn) throws Exception {
		sends("userTask_sendSchedule", "20-CV/ĐU", sentOn);
	}

	void reports(String sentOn) throws Exception {
		sends("userTask_reportUnitResult", "30-BC/ĐU", sentOn);
	}

	/** With a reason for each branch that the form names as missing. */
	private void sends(String element, String number, String sentOn) throws Exception {
		List<Map<String, String>> reasons = new ArrayList<>();
		JsonNode shown = this.office.get("/api/tasks/" + task(element) + "/form").succeeded().json().get("shown");
		shown.get("branches")
			.forEach((branch) -> reasons
				.add(Map.of("organization", branch.get("organization").asText(), "reason", REASON)));
		completes(element, Map.of("number", number, "sentOn", sentOn, "branches", reasons));
	}

	private void completes(String element, Map<String, Object> form) throws Exception {
		String task = task(element);
		this.office.claim(task).succeeded();
		Map<String, Object> sent = new HashMap<>(form);
		sent.put("papers", List.of(this.office.upload(task, Story.SCAN)));
		this.office.submit(task, JSON.writeValueAsString(sent)).succeeded();
	}

	private String task(String element) throws Exception {
		return this.office.awaitTask(Story.congress(this.code), element);
	}

}
