package vn.daihoi.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import vn.daihoi.packaged.Caller;
import vn.daihoi.packaged.Story;

/** A branch whose work goes over HTTP, each step with what a sound form says. */
class RemoteBranch {

	private static final Collector<CharSequence, ?, String> LIST = Collectors.joining(",", "[", "]");

	private final Caller secretary;

	private final String code;

	RemoteBranch(Caller secretary, String code) {
		this.secretary = secretary;
		this.code = code;
	}

	void proposes(String day) throws Exception {
		JsonNode shown = shown("userTask_proposeDate");
		completes("userTask_proposeDate",
				"""
						{"openingDate":"%s","session":"MORNING","venue":"Nhà văn hóa ấp","officialMembers":%d,
						"probationaryMembers":%d,"seats":%d,"phone":"0293 385 0000"}""".formatted(day,
						shown.at("/congress/officialMembers").asInt(),
						shown.at("/congress/probationaryMembers").asInt(), shown.get("suggestedSeats").asInt()));
	}

	void givesNotice(String givenOn, String opening) throws Exception {
		completes("userTask_giveNotice", """
				{"givenOn":"%s","form":"LETTER","openingDate":"%s","papers":%s}""".formatted(givenOn, opening,
				scan("userTask_giveNotice")));
	}

	/** Chooses candidates, has the branch vote on them, hands in the papers named. */
	void preparesPersonnel(String voteDay, int official, int seats, String... papers) throws Exception {
		completes("userTask_draftPersonnelPlan",
				"{\"candidates\":%s}"
					.formatted(members(seats + 1)
						.map((member) -> """
								{"memberId":"%s","committee":%s,"post":"%s","needsConclusion":false}"""
							.formatted(member, seats > 0, member.endsWith("-01") ? "SECRETARY" : "NONE"))
						.collect(LIST)));
		completes("userTask_recordBranchVote",
				"""
						{"heldOn":"%s","convened":%2$d,"present":%2$d,"method":"SECRET_BALLOT","votes":%3$s,"minutes":%4$s}"""
					.formatted(voteDay, official, members(seats + 1).map((member) -> """
							{"memberId":"%s","agreed":%d}""".formatted(member, official)).collect(LIST),
							scan("userTask_recordBranchVote")));
		handsIn(seats, papers);
	}

	/** Hands in papers, one scan each, all standards confirmed. */
	void handsIn(int seats, String... papers) throws Exception {
		StringJoiner sent = new StringJoiner(",", "[", "]");
		for (String paper : papers) {
			sent.add("{\"item\":\"%s\",\"files\":%s}".formatted(paper, scan("userTask_submitDossier")));
		}
		completes("userTask_submitDossier", "{\"papers\":%s,\"standards\":%s}".formatted(sent,
				members(seats + 1).map((member) -> '"' + member + '"').collect(LIST)));
	}

	/** Everybody came and voted for whoever stands first. */
	void holdsCongress(String day) throws Exception {
		JsonNode shown = shown("userTask_recordResult");
		int members = shown.at("/congress/officialMembers").asInt();
		String ballots = IntStream.range(0, shown.get("ballots").size())
			.mapToObj((i) -> ballot(shown.get("ballots").get(i), members))
			.collect(LIST);
		completes("userTask_recordResult", """
				{"closedOn":"%s","members":{"official":%2$d,"temporaryElsewhere":0,"exemptAbsent":0,"suspended":0,
				"excusedWholeCongress":0,"present":%2$d},"ballots":%3$s,"minutes":%4$s}""".formatted(day, members,
				ballots, scan("userTask_recordResult")));
		completes("userTask_requestRatification", """
				{"assignments":[],"papers":%s}""".formatted(scan("userTask_requestRatification")));
	}

	private static String ballot(JsonNode prepared, int members) {
		int seats = prepared.get("seats").asInt();
		List<String> names = new ArrayList<>();
		prepared.get("names").forEach((name) -> names.add(name.asText()));
		if (names.isEmpty()) {
			names.add("Trần Văn Minh");
		}
		String candidates = IntStream.range(0, names.size())
			.mapToObj((i) -> "{\"name\":\"%s\",\"votes\":%d}".formatted(names.get(i), (i < seats) ? members - 1 : 1))
			.collect(LIST);
		return """
				{"election":"%s","kind":"BALLOT","round":1,"seats":%d,
				"ballots":{"issued":%3$d,"returned":%3$d,"valid":%3$d,"invalid":0},"candidates":%4$s}"""
			.formatted(prepared.get("election").asText(), seats, members, candidates);
	}

	private Stream<String> members(int names) {
		return IntStream.rangeClosed(1, names).mapToObj((number) -> "%s-%02d".formatted(this.code, number));
	}

	private JsonNode shown(String element) throws Exception {
		return this.secretary.get("/api/tasks/" + task(element) + "/form").succeeded().json().get("shown");
	}

	private String scan(String element) throws Exception {
		String task = task(element);
		this.secretary.claim(task).succeeded();
		return "[\"" + this.secretary.upload(task, Story.SCAN) + "\"]";
	}

	void completes(String element, String form) throws Exception {
		this.secretary.complete(Story.congress(this.code), element, form);
	}

	private String task(String element) throws Exception {
		return this.secretary.awaitTask(Story.congress(this.code), element);
	}

}
