package vn.daihoi.process;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The organisation board of the issuer after the plan is issued, each step with what a
 * sound form says.
 */
class Board {

	private final Campaign campaign;

	private final People.Person person;

	Board(Campaign campaign) {
		this(campaign, "bantochuc");
	}

	Board(Campaign campaign, String person) {
		this.campaign = campaign;
		this.person = campaign.person(person);
	}

	List<String> sees() {
		return this.person.sees(this.campaign.plan());
	}

	void disseminates(String day, int places, int people) {
		completes("userTask_disseminate", """
				{"conferenceDate":"%s","conferenceForm":"BOTH","places":%d,"people":%d,"papers":[]}""".formatted(day,
				places, people));
	}

	void compilesSchedule(String... reasons) {
		completes("userTask_compileSchedule", "{\"units\":%s}".formatted(reasons(reasons)));
	}

	void reportsResult(String signedOn, String units, String branches) {
		reportsResult("45-BC/BTCHU", signedOn, units, branches, "");
	}

	/** With what else stands in the form, for example {@code ,"reasons":{"…":"…"}}. */
	void reportsResult(String number, String signedOn, String units, String branches, String more) {
		String scan = this.campaign.scan(this.person, this.campaign.plan(), "userTask_reportResult");
		completes("userTask_reportResult", """
				{"number":"%s","signedOn":"%s","signer":"Trưởng Ban Tổ chức","units":%s,"branches":%s,"papers":%s%s}"""
			.formatted(number, signedOn, units, branches, scan, more));
	}

	/** With lessons or a reason as JSON. */
	void recordsLessons(String content) {
		completes("userTask_recordPlanLessons", "{" + content + ",\"papers\":[]}");
	}

	void closes(boolean confirmed, String branches) {
		completes("userTask_closePlan", "{\"confirmed\":%s,\"branches\":%s}".formatted(confirmed, branches));
	}

	/** Reasons as a form sends them, each written {@code hh01:lý do}. */
	static String reasons(String... reasons) {
		return Stream.of(reasons)
			.map((reason) -> reason.split(":"))
			.map((reason) -> "{\"organization\":\"%s\",\"reason\":\"%s\"}".formatted(reason[0], reason[1]))
			.collect(Collectors.joining(",", "[", "]"));
	}

	private void completes(String element, String form) {
		this.person.completes(this.campaign.plan(), element, form);
	}

}
