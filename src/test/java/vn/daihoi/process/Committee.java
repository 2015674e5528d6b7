package vn.daihoi.process;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The committee of Hiệp Hưng, which decides on many branches as one list: the first
 * branch's task is the one that is opened.
 */
class Committee {

	private final People.Person person;

	Committee(People.Person person) {
		this.person = person;
	}

	void accepts(Branch... branches) {
		acceptsIn("userTask_acceptDate", branches);
	}

	void acceptsChange(Branch branch) {
		acceptsIn("userTask_acceptChangedDate", branch);
	}

	private void acceptsIn(String element, Branch... branches) {
		list(element, "", """
				"accepted":true""", branches);
	}

	void refusesDay(Branch branch, String reason) {
		list("userTask_acceptDate", "", """
				"accepted":false,"reason":"%s\"""".formatted(reason), branch);
	}

	void refusesChange(Branch branch, String reason) {
		list("userTask_acceptChangedDate", "", """
				"accepted":false,"reason":"%s\"""".formatted(reason), branch);
	}

	void agrees(String day, Branch... branches) {
		agrees(day, "", branches);
	}

	/** Decides also whether secretary and deputy are elected with a surplus. */
	void agreesWithSurplusOfLeaders(String day, boolean surplus, Branch... branches) {
		agrees(day, "\"leadersWithSurplus\":" + surplus + ",", branches);
	}

	private void agrees(String day, String leaders, Branch... branches) {
		list("userTask_reviewDossier", meeting(day, "CV/ĐU"), """
				%s"agreed":true,"returned":[]""".formatted(leaders), branches);
	}

	/** Hands one paper back. */
	void handsBack(String day, String item, String reason, Branch branch) {
		list("userTask_reviewDossier", "\"meetingDate\":\"" + day + "\",", """
				"agreed":false,"returned":[{"item":"%s","reason":"%s"}]""".formatted(item, reason), branch);
	}

	void ratifies(String day, Branch... branches) {
		closes(day, "RATIFIED", "", branches);
	}

	void closes(String day, String outcome, String reason, Branch... branches) {
		list("userTask_ratify", meeting(day, "QĐ/ĐU"), """
				"outcome":"%s","compared":true,"refused":[],"reason":"%s\"""".formatted(outcome, reason), branches);
	}

	/** Each day's paper has a number of its own. */
	static String meeting(String day, String series) {
		return """
				"meetingDate":"%1$s","number":"%3$d-%2$s","documentDate":"%1$s","signer":"Bí thư Đảng ủy","""
			.formatted(day, series, LocalDate.parse(day).getDayOfYear());
	}

	private void list(String element, String meeting, String decision, Branch... branches) {
		String rows = Stream.of(branches)
			.map((branch) -> row(element, branch, decision))
			.collect(Collectors.joining(",", "[", "]"));
		submits(element, "{" + meeting + "\"rows\":" + rows + "}", branches[0]);
	}

	/** One line of the list. */
	String row(String element, Branch branch, String decision) {
		return "{\"taskId\":\"%s\",%s}".formatted(this.person.task(branch.congress(), element).getId(), decision);
	}

	void submits(String element, String form, Branch opened) {
		this.person.completes(opened.congress(), element, form);
	}

}
