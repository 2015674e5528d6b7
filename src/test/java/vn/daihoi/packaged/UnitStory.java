package vn.daihoi.packaged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A grassroots committee: its own work under the plan, and its decisions on its branches,
 * each as one list.
 */
class UnitStory {

	private final Caller person;

	private final District.Unit unit;

	private final Ledger ledger;

	UnitStory(Caller person, District.Unit unit, Ledger ledger) {
		this.person = person;
		this.unit = unit;
		this.ledger = ledger;
	}

	OpenTask opens(String element) throws Exception {
		return this.person.open(Story.congress(this.unit.code()), element);
	}

	void issuesPlan(String day) throws Exception {
		OpenTask task = opens("userTask_issueUnitPlan");
		task.complete(Map.of("number", "15-KH/ĐU", "issuedOn", day, "disseminatedOn", day, "pilotBranch",
				this.unit.pilot().code(), "pilotOn", Openings.pilot(this.unit).toString(), "papers", task.scan()));
	}

	/** All days that were proposed. */
	void acceptsDays() throws Exception {
		decides("userTask_acceptDate", Map.of(), (branch) -> Map.of("accepted", true), "registered");
	}

	void acceptsChangedDays() throws Exception {
		decides("userTask_acceptChangedDate", Map.of(), (branch) -> Map.of("accepted", true), "registered");
	}

	/** All dossiers but those for which something else is said. */
	void agrees(String day, Map<String, Map<String, Object>> otherwise) throws Exception {
		Map<String, Object> agreed = Map.of("agreed", true, "returned", List.of());
		decides("userTask_reviewDossier", meeting(day, "CV/ĐU"),
				(branch) -> otherwise.containsKey(branch) ? otherwise.get(branch) : agreed, "dossierApproved");
		otherwise.keySet().forEach((branch) -> this.ledger.strike("dossierApproved", branch));
	}

	/** All results; the reasons say how broken rules were dealt with. */
	void ratifies(String day, Map<String, String> reasons) throws Exception {
		decides("userTask_ratify", meeting(day, "QĐ/ĐU"), (branch) -> ratified(reasons.getOrDefault(branch, "")),
				"ratified");
	}

	static Map<String, Object> ratified(String reason) {
		return Map.of("outcome", "RATIFIED", "compared", true, "refused", List.of(), "reason", reason);
	}

	/** Each day's paper has a number of its own. */
	static Map<String, Object> meeting(String day, String series) {
		String number = LocalDate.parse(day).getDayOfYear() + "-" + series;
		return Map.of("meetingDate", day, "number", number, "documentDate", day, "signer", "Bí thư Đảng ủy");
	}

	private void decides(String element, Map<String, Object> meeting, Function<String, Map<String, Object>> decision,
			String figure) throws Exception {
		OpenTask task = opensList(element);
		Map<String, Map<String, Object>> rows = rows(task, decision);
		task.complete(list(meeting, rows));
		rows.keySet().forEach((branch) -> this.ledger.note(figure, branch));
	}

	/** The list that all branches of this committee share. */
	OpenTask opensList(String element) throws Exception {
		return this.person.take(this.person.awaitTask(element));
	}

	static Map<String, Object> list(Map<String, Object> meeting, Map<String, Map<String, Object>> rows) {
		Map<String, Object> form = new HashMap<>(meeting);
		form.put("rows", new ArrayList<>(rows.values()));
		return form;
	}

	/** A line for each branch on the list, by its code. */
	static Map<String, Map<String, Object>> rows(OpenTask task, Function<String, Map<String, Object>> decision)
			throws Exception {
		Map<String, Map<String, Object>> rows = new HashMap<>();
		for (JsonNode shown : task.shown().get("rows")) {
			String branch = shown.at("/about/congress/organizationCode").asText();
			Map<String, Object> row = new HashMap<>(decision.apply(branch));
			row.put("taskId", shown.get("taskId").asText());
			rows.put(branch, row);
		}
		return rows;
	}

	/** With reasons for the branches that have no day. */
	void sendsSchedule(String day, Map<String, String> reasons) throws Exception {
		sends(opens("userTask_sendSchedule"), "20-CV/ĐU", day, reasons);
	}

	void recordsLessons() throws Exception {
		opens("userTask_recordLessons").complete(Map.of("lessons", "Phát phiếu theo bàn", "papers", List.of()));
		this.ledger.note("pilotHeld", this.unit.pilot().code());
	}

	/** With reasons for the branches that have no result. */
	void reports(String day, Map<String, String> reasons) throws Exception {
		sends(opens("userTask_reportUnitResult"), "30-BC/ĐU", day, reasons);
	}

	private static void sends(OpenTask task, String number, String day, Map<String, String> reasons) throws Exception {
		task.complete(paper(number, day, reasons, task.scan()));
	}

	static Map<String, Object> paper(String number, String day, Map<String, String> reasons, List<String> papers) {
		return Map.of("number", number, "sentOn", day, "branches", reasons(reasons), "papers", papers);
	}

	/** Reasons as a form sends them. */
	private static List<Map<String, String>> reasons(Map<String, String> byOrganization) {
		return byOrganization.entrySet()
			.stream()
			.map((one) -> Map.of("organization", one.getKey(), "reason", one.getValue()))
			.toList();
	}

}
