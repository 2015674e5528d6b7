package vn.daihoi.process;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A branch of the demonstration with the steps of its congress, each with what a sound
 * form says; a test writes out the form that it is about.
 */
public class Branch {

	private final Campaign campaign;

	private final String code;

	private final People.Person person;

	private final int official;

	Branch(Campaign campaign, String code, People.Person person, int official) {
		this.campaign = campaign;
		this.code = code;
		this.person = person;
		this.official = official;
	}

	/** The business key of its congress. */
	public String congress() {
		return this.campaign.plan() + "/" + this.code;
	}

	/** How many members of the branch committee it elects; 0 below nine members. */
	int seats() {
		return (this.official < 9) ? 0 : (this.official < 15) ? 3 : 5;
	}

	List<String> sees() {
		return this.person.sees(this.campaign.plan());
	}

	LocalDate due(String element) {
		return this.campaign.due(congress(), element);
	}

	void completes(String element, String form) {
		this.person.completes(congress(), element, form);
	}

	String scan(String element) {
		return this.campaign.scan(this.person, congress(), element);
	}

	public void proposes(String day) {
		completes("userTask_proposeDate", """
				{"openingDate":"%s","session":"MORNING","venue":"Hội trường ấp","officialMembers":%d,
				"probationaryMembers":0,"seats":%d,"phone":"0900000000"}""".formatted(day, this.official, seats()));
	}

	void givesNotice(String givenOn, String opening) {
		completes("userTask_giveNotice", """
				{"givenOn":"%s","form":"LETTER","openingDate":"%s","papers":%s}""".formatted(givenOn, opening,
				scan("userTask_giveNotice")));
	}

	/** A day is proposed and the committee accepts it. */
	public void isAcceptedFor(String day) {
		proposes(day);
		this.campaign.committee().accepts(this);
	}

	/** Gives notice on 30/9/2024 of its opening. */
	public void givesNoticeOf(String opening) {
		givesNotice("2024-09-30", opening);
	}

	/** The first members; on the list stand one more than the seats. */
	Stream<String> members(int names) {
		return IntStream.rangeClosed(1, names).mapToObj((number) -> "%s-%02d".formatted(this.code, number));
	}

	void nominates(int names) {
		nominates(names, "");
	}

	/** With what else stands in the form, for example {@code ,"reasons":{"S3":"…"}}. */
	void nominates(int names, String more) {
		String candidates = members(names)
			.map((member) -> """
					{"memberId":"%s","committee":%s,"post":"%s","needsConclusion":false}""".formatted(member,
					seats() > 0, member.endsWith("-01") ? "SECRETARY" : "NONE"))
			.collect(Collectors.joining(",", "[", "]"));
		completes("userTask_draftPersonnelPlan", "{\"candidates\":" + candidates + more + "}");
	}

	void votes(String heldOn) {
		String votes = members(seats() + 1).map((member) -> """
				{"memberId":"%s","agreed":%d}""".formatted(member, this.official))
			.collect(Collectors.joining(",", "[", "]"));
		completes("userTask_recordBranchVote", """
				{"heldOn":"%s","convened":%d,"present":%d,"method":"SECRET_BALLOT","votes":%s,"minutes":%s}"""
			.formatted(heldOn, this.official, this.official, votes, scan("userTask_recordBranchVote")));
	}

	/** Hands in papers, one scan each, all standards confirmed. */
	void handsIn(String... items) {
		String papers = Stream.of(items)
			.map((item) -> "{\"item\":\"%s\",\"files\":%s}".formatted(item, scan("userTask_submitDossier")))
			.collect(Collectors.joining(",", "[", "]"));
		String standards = members(seats() + 1).map((member) -> '"' + member + '"')
			.collect(Collectors.joining(",", "[", "]"));
		completes("userTask_submitDossier", "{\"papers\":%s,\"standards\":%s}".formatted(papers, standards));
	}

	/** The papers of section II.3.4 that this branch owes beside plan and vote. */
	String[] owed() {
		boolean hamlet = !this.code.equals("hh02");
		return (seats() == 0 || hamlet) ? new String[] { "shortCvList" }
				: new String[] { "residenceRemarks", "shortCvList" };
	}

	/** List, vote and dossier in one go. */
	void preparesPersonnel(String voteDay) {
		nominates(seats() + 1);
		votes(voteDay);
		handsIn(owed());
	}

	/** All that comes before the opening, on 30/9/2024. */
	public void isReadyFor(String day) {
		isAcceptedFor(day);
		givesNoticeOf(day);
		preparesPersonnel("2024-09-30");
		this.campaign.committee().agrees("2024-09-30", this);
		lastSteps().all("2024-09-30");
	}

	LastSteps lastSteps() {
		return new LastSteps(this);
	}

	/** From the proposal to the hour of opening. */
	void holdsCongress(String day) {
		isReadyFor(day);
		this.campaign.advanceTo(day);
	}

	/** Everybody came; whoever the list names first won. */
	void recordsResult(String day) {
		recordsBallots(day, orderly());
	}

	private String orderly() {
		return (seats() == 0) ? secretary() : committee(candidates(seats()) + "," + loser()) + "," + secretary();
	}

	String secretary() {
		return ballot("SECRETARY", 1, this.official, candidates(1));
	}

	String committee(String candidates) {
		return ballot("BRANCH_COMMITTEE", seats(), this.official, candidates);
	}

	private String candidates(int elected) {
		return IntStream.rangeClosed(1, elected)
			.mapToObj((number) -> candidate("Người " + number, this.official - 1))
			.collect(Collectors.joining(","));
	}

	private static String loser() {
		return candidate("Người cuối", 1);
	}

	/** That many names, all but the last with so many votes. */
	static String elected(int names, int votes) {
		return IntStream.rangeClosed(1, names)
			.mapToObj((number) -> candidate("Người " + number, (number < names) ? votes : 1))
			.collect(Collectors.joining(","));
	}

	static String candidate(String name, int votes) {
		return "{\"name\":\"%s\",\"votes\":%d}".formatted(name, votes);
	}

	static String ballot(String election, int seats, int ballots, String candidates) {
		return """
				{"election":"%s","kind":"BALLOT","round":1,"seats":%d,
				"ballots":{"issued":%3$d,"returned":%3$d,"valid":%3$d,"invalid":0},"candidates":[%4$s]}"""
			.formatted(election, seats, ballots, candidates);
	}

	void recordsBallots(String day, String ballots) {
		completes("userTask_recordResult", """
				{"closedOn":"%s","members":{"official":%d,"temporaryElsewhere":0,"exemptAbsent":0,"suspended":0,
				"excusedWholeCongress":0,"present":%d},"ballots":[%s],"minutes":%s}""".formatted(day, this.official,
				this.official, ballots, scan("userTask_recordResult")));
	}

	/** With what was discussed and resolved, as JSON. */
	void recordsResult(String day, String deliberation) {
		completes("userTask_recordResult", """
				{"closedOn":"%s","members":{"official":%d,"temporaryElsewhere":0,"exemptAbsent":0,"suspended":0,
				"excusedWholeCongress":0,"present":%d},"ballots":[%s],"minutes":%s,"deliberation":%s}""".formatted(day,
				this.official, this.official, orderly(), scan("userTask_recordResult"), deliberation));
	}

	void couldNotHold(String reason) {
		completes("userTask_recordResult", "{\"notHeld\":\"%s\"}".formatted(reason));
	}

	void choosesHandling(String form) {
		completes("userTask_chooseHandling", form);
	}

	void choosesNoticeHandling(String form) {
		completes("userTask_chooseNoticeHandling", form);
	}

	void requestsRatification() {
		completes("userTask_requestRatification", """
				{"assignments":[{"name":"Người 1","duty":"Phụ trách chung"}],"papers":%s}"""
			.formatted(scan("userTask_requestRatification")));
	}

}
