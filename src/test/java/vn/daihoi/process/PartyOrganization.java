package vn.daihoi.process;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A party organisation with the steps of its own congress. */
class PartyOrganization {

	private final Campaign campaign;

	private final String code;

	private final People.Person person;

	private final People.Person colleague;

	PartyOrganization(Campaign campaign, String code, People.Person person, People.Person colleague) {
		this.campaign = campaign;
		this.code = code;
		this.person = person;
		this.colleague = colleague;
	}

	String congress() {
		return this.campaign.plan() + "/" + this.code;
	}

	List<String> sees() {
		return this.person.sees(this.campaign.plan());
	}

	void completes(String element, String form) {
		this.person.completes(congress(), element, form);
	}

	String scan(String element) {
		return this.campaign.scan(this.person, congress(), element);
	}

	private void superior(String element, String form) {
		this.campaign.person("bantochuc").completes(congress(), element, form);
	}

	void registers(String day, String type) {
		completes("userTask_registerCongress", """
				{"openingDate":"%s","session":"WHOLE_DAY","venue":"Hội trường xã","congressType":"%s","phone":null}"""
			.formatted(day, type));
	}

	void isAccepted() {
		String task = this.campaign.person("bantochuc").task(congress(), "userTask_acceptDate").getId();
		superior("userTask_acceptDate", "{\"rows\":[{\"taskId\":\"%s\",\"accepted\":true}]}".formatted(task));
	}

	/** Fifteen seats, seventeen names; the rest at the first meeting. */
	void plansElections() {
		plansElections(String.join(",", body("CONGRESS", "EXECUTIVE_COMMITTEE", 15, names(17)),
				body("CONGRESS", "SECRETARY", 1, "\"Người 1\""),
				body("FIRST_MEETING", "STANDING_COMMITTEE", 3, names(4)),
				body("FIRST_MEETING", "DEPUTY_SECRETARY", 1, "\"Người 3\""),
				body("FIRST_MEETING", "INSPECTION_COMMITTEE", 3, names(3)),
				body("FIRST_MEETING", "INSPECTION_HEAD", 1, "\"Người 3\"")));
	}

	void plansElections(String bodies) {
		completes("userTask_planElections",
				"{\"bodies\":[%s],\"papers\":%s}".formatted(bodies, scan("userTask_planElections")));
	}

	static String body(String stage, String election, int seats, String names) {
		return """
				{"stage":"%s","election":"%s","seats":%d,"names":[%s]}""".formatted(stage, election, seats, names);
	}

	private static String names(int number) {
		return Stream.of(people(number)).map((name) -> '"' + name + '"').collect(Collectors.joining(","));
	}

	static String[] people(int number) {
		return IntStream.rangeClosed(1, number).mapToObj((one) -> "Người " + one).toArray(String[]::new);
	}

	void superiorAgrees() {
		superiorAgrees("2025-01-22");
	}

	void superiorAgrees(String day) {
		superior("userTask_agreeElections", """
				{"outcome":"AGREED","meetingDate":"%1$s","number":"120-CV/HU","documentDate":"%1$s",
				"signer":"Phó Bí thư"}""".formatted(day));
	}

	void givesNotice(String opening) {
		givesNotice("2025-01-22", opening);
	}

	void givesNotice(String givenOn, String opening) {
		completes("userTask_giveNotice", """
				{"givenOn":"%s","form":"LETTER","openingDate":"%s","papers":%s}""".formatted(givenOn, opening,
				scan("userTask_giveNotice")));
	}

	void isReadyFor(String day, String type) {
		registers(day, type);
		isAccepted();
		plansElections();
		superiorAgrees();
		givesNotice(day);
		completes("userTask_sendDocuments", "{\"documents\":[],\"combined\":false}");
	}

	void opens(int official, int present) {
		opens(official, 0, present, "");
	}

	/** With what else the report says, for example {@code ,"attendance":{…}}. */
	void opens(int official, int leavingBase, int present, String more) {
		completes("userTask_openCongress",
				"""
						{"members":{"official":%d,"temporaryElsewhere":0,"exemptAbsent":0,"suspended":0,"excusedWholeCongress":%d,
						"present":%d},"presidium":"A, B, C","secretariat":"D","credentials":"E, F"%s}"""
					.formatted(official, leavingBase, present, more));
	}

	void votesNumber(int seats, int inFavour) {
		completes("userTask_voteNumber", "{\"seats\":%d,\"inFavour\":%d}".formatted(seats, inFavour));
	}

	void settlesList(int inFavour, String... names) {
		settlesListWith("", inFavour, names);
	}

	/** With what else stands in the form, for example {@code ,"steps":[…]}. */
	void settlesListWith(String more, int inFavour, String... names) {
		String rows = Stream.of(names)
			.map((name) -> "{\"name\":\"%s\",\"source\":\"PREPARED\",\"withdrawn\":false}".formatted(name))
			.collect(Collectors.joining(","));
		completes("userTask_settleList", "{\"names\":[%s],\"inFavour\":%d%s}".formatted(rows, inFavour, more));
	}

	void namesCounters(String... names) {
		completes("userTask_nameCounters", "{\"counters\":[%s],\"head\":\"%s\"}"
			.formatted(Stream.of(names).map((name) -> '"' + name + '"').collect(Collectors.joining(",")), names[0]));
	}

	void counts(String ballot) {
		completes("userTask_countBallot", "{%s,\"minutes\":%s}".formatted(ballot, scan("userTask_countBallot")));
	}

	/** Up to the ballot: number, list, counting committee. */
	void preparesBallot(int seats, String... names) {
		preparesBallot(42, seats, names);
	}

	void preparesBallot(int voters, int seats, String... names) {
		votesNumber(seats, voters);
		settlesList(voters, names);
		namesCounters("Kiểm 1", "Kiểm 2", "Kiểm 3");
	}

	/** Seventeen names for fifteen seats; the first fifteen win. */
	void electsCommittee() {
		preparesBallot(15, people(17));
		counts(committeeBallot());
	}

	static String committeeBallot() {
		Object[] namesAndVotes = IntStream.rangeClosed(1, 17)
			.boxed()
			.flatMap((one) -> Stream.<Object>of("Người " + one, (one <= 15) ? 40 : 10))
			.toArray();
		return PartyCongressTests.ballot(42, namesAndVotes);
	}

	void closes(String day) {
		completes("userTask_closeCongress",
				"{\"closedOn\":\"%s\",\"minutes\":%s}".formatted(day, scan("userTask_closeCongress")));
	}

	/** With what was discussed and resolved, as JSON. */
	void closes(String day, String deliberation) {
		completes("userTask_closeCongress", "{\"closedOn\":\"%s\",\"minutes\":%s,\"deliberation\":%s}".formatted(day,
				scan("userTask_closeCongress"), deliberation));
	}

	/** The fifteen elect standing committee, deputy and inspection committee. */
	void holdsFirstMeeting(String secretary) {
		elects(3, new Object[] { secretary, 15, "Người 3", 14, "Người 4", 12, "Người 5", 3 });
		elects(1, new Object[] { "Người 3", 14 });
		elects(3, new Object[] { "Người 3", 14, "Người 6", 14, "Người 7", 14 });
		elects(1, new Object[] { "Người 3", 14 });
	}

	private void elects(int seats, Object[] namesAndVotes) {
		String[] names = IntStream.range(0, namesAndVotes.length / 2)
			.mapToObj((at) -> (String) namesAndVotes[2 * at])
			.toArray(String[]::new);
		preparesBallot(15, seats, names);
		counts(PartyCongressTests.ballot(15, namesAndVotes));
	}

	void requestsRatification() {
		completes("userTask_requestRatification",
				"{\"assignments\":[],\"papers\":%s}".formatted(scan("userTask_requestRatification")));
	}

	void superiorRatifies() {
		superiorDecides("\"outcome\":\"RATIFIED\"");
	}

	void superiorDecides(String outcome) {
		String task = this.campaign.person("bantochuc").task(congress(), "userTask_ratify").getId();
		superior("userTask_ratify", """
				{"meetingDate":"2025-03-17","number":"30-QĐ/HU","documentDate":"2025-03-17","signer":"Bí thư",
				"rows":[{"taskId":"%s",%s,"refused":[],"compared":true}]}""".formatted(task, outcome));
	}

	void superiorReturns(String remarks) {
		superior("userTask_agreeElections", """
				{"outcome":"RETURNED","meetingDate":"2025-01-22","remarks":"%s"}""".formatted(remarks));
	}

	void superiorAppoints(String name) {
		String papers = this.campaign.scan(this.campaign.person("bantochuc"), congress(), "userTask_appoint");
		superior("userTask_appoint",
				"""
						{"name":"%s","meetingDate":"2025-07-02","number":"40-QĐ/HU","documentDate":"2025-07-02","signer":"Bí thư",
						"papers":%s}"""
					.formatted(name, papers));
	}

	void countsAgain(String ballot) {
		completes("userTask_countAgain", "{" + ballot + "}");
	}

	/** After the first has put the task back. */
	void otherPersonCountsAgain(String ballot) {
		this.person.putsBack(congress(), "userTask_countAgain");
		this.colleague.completes(congress(), "userTask_countAgain", "{" + ballot + "}");
	}

	void isNotAccepted(String reason) {
		String task = this.campaign.person("bantochuc").task(congress(), "userTask_acceptDate").getId();
		superior("userTask_acceptDate",
				"{\"rows\":[{\"taskId\":\"%s\",\"accepted\":false,\"reason\":\"%s\"}]}".formatted(task, reason));
	}

}
