package vn.daihoi.process;

import java.time.LocalDate;
import java.util.List;

/**
 * The committee of Hiệp Hưng in its own process, each step with what a sound form says.
 */
class Unit {

	private final Campaign campaign;

	private final People.Person person;

	Unit(Campaign campaign, People.Person person) {
		this.campaign = campaign;
		this.person = person;
	}

	/** The business key of its process. */
	String subject() {
		return this.campaign.plan() + "/hh";
	}

	/** The way of its process behind its own plan; what is open comes last. */
	List<String> pathAfterItsPlan() {
		return path().stream().skip(2).toList();
	}

	List<String> path() {
		return this.campaign.path("unitCoordination", subject());
	}

	LocalDate due(String element) {
		return this.campaign.due(subject(), element);
	}

	void issuesPlan(String issuedOn, String pilot, String pilotOn) {
		issuesPlan(issuedOn, pilot, pilotOn, "");
	}

	/** With what else stands in the form, for example {@code "allocations":[…],}. */
	void issuesPlan(String issuedOn, String pilot, String pilotOn, String more) {
		completes("userTask_issueUnitPlan", """
				"number":"15-KH/ĐU","issuedOn":"%s","pilotBranch":"%s","pilotOn":"%s",%s""".formatted(issuedOn, pilot,
				pilotOn, more));
	}

	/** With the reasons for missing branches as JSON. */
	void sendsSchedule(String sentOn, String... branches) {
		sends("userTask_sendSchedule", "20-CV/ĐU", sentOn, branches);
	}

	void reports(String sentOn, String... branches) {
		sends("userTask_reportUnitResult", "30-BC/ĐU", sentOn, branches);
	}

	private void sends(String element, String number, String sentOn, String... branches) {
		completes(element, """
				"number":"%s","sentOn":"%s","branches":[%s],""".formatted(number, sentOn, String.join(",", branches)));
	}

	/** With lessons or a reason as JSON. */
	void recordsLessons(String content) {
		completes("userTask_recordLessons", content + ",");
	}

	static String missing(String branch, String reason) {
		return "{\"organization\":\"%s\",\"reason\":\"%s\"}".formatted(branch, reason);
	}

	private void completes(String element, String fields) {
		this.person.completes(subject(), element,
				"{" + fields + "\"papers\":" + this.campaign.scan(this.person, subject(), element) + "}");
	}

}
