package vn.daihoi.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.daihoi.packaged.Caller;
import vn.daihoi.packaged.Story;

/**
 * The congress of a commune by delegates under the plan of Lạc Dương; what its story does
 * not look at goes over HTTP.
 */
class DelegatesCongress {

	static final String DAY = "2025-06-10";

	private static final String PLAN = "lac-duong-2025";

	private static final String CONGRESS = PLAN + "/hh";

	private static final Path FILE = Path.of("src/main/resources/plans/lac-duong-2025.yaml");

	private final Campaign campaign;

	private final Caller office;

	private final Caller board;

	DelegatesCongress(Campaign campaign) {
		this.campaign = campaign;
		this.office = campaign.caller("danguy.hh");
		this.board = campaign.caller("bantochuc");
	}

	void planIsIssued() throws Exception {
		String yaml = Files.readString(FILE).replace("issuer: lacduong", "issuer: phunghiep");
		this.board.start("congressPlan", new ObjectMapper().writeValueAsString(Map.of("yaml", yaml))).succeeded();
		this.board.complete(PLAN, "userTask_draftPlan", "{}");
		this.campaign.caller("thuongvu").complete(PLAN, "userTask_recordMeeting", """
				{"heldOn":"2024-09-20","outcome":"AGREED"}""");
		paper(this.campaign.caller("vanphong"), PLAN, "userTask_issuePlan", """
				"number":"172-KH/HU","issuedOn":"2024-09-20","signer":"Bí thư Huyện ủy",""");
	}

	/** One branch sends two delegates and an alternate, another one delegate. */
	void committeeAllocates() throws Exception {
		paper(this.office, CONGRESS, "userTask_issueUnitPlan",
				"""
						"number":"15-KH/ĐU","issuedOn":"2024-09-20","pilotBranch":"hh02","pilotOn":"2025-01-20",
						"allocations":[{"branch":"hh01","delegates":2,"alternates":1},{"branch":"hh02","delegates":1,"alternates":0}],""");
	}

	/** Up to the last step before the opening, which is to compile the delegates. */
	void isPrepared() throws Exception {
		this.campaign.dayIs("2025-02-14");
		this.office.complete(CONGRESS, "userTask_registerCongress", """
				{"openingDate":"%s","session":"WHOLE_DAY","venue":"Hội trường Đảng ủy xã","congressType":"DELEGATES"}"""
			.formatted(DAY));
		String accept = this.board.awaitTask(CONGRESS, "userTask_acceptDate");
		this.board.claim(accept).succeeded();
		this.board.submit(accept, "{\"rows\":[{\"taskId\":\"%s\",\"accepted\":true}]}".formatted(accept)).succeeded();
		paper(this.office, CONGRESS, "userTask_planElections",
				"\"bodies\":[%s,{\"stage\":\"FIRST_MEETING\",\"election\":\"SECRETARY\",\"seats\":1,\"names\":[\"%s\"]}],"
					.formatted(committee(), PartyCommittee.PREPARED.get(0)));
		this.board.complete(CONGRESS, "userTask_agreeElections", """
				{"outcome":"AGREED","meetingDate":"2025-02-14","number":"120-CV/HU","documentDate":"2025-02-14",
				"signer":"Phó Bí thư"}""");
		paper(this.office, CONGRESS, "userTask_giveNotice", """
				"givenOn":"2025-02-14","form":"LETTER","openingDate":"%s",""".formatted(DAY));
		this.office.complete(CONGRESS, "userTask_sendDocuments", "{\"documents\":[],\"combined\":false}");
	}

	private static String committee() {
		return "{\"stage\":\"CONGRESS\",\"election\":\"EXECUTIVE_COMMITTEE\",\"seats\":3,\"names\":[%s]}"
			.formatted(PartyCommittee.PREPARED.stream()
				.limit(4)
				.map((name) -> '"' + name + '"')
				.collect(Collectors.joining(",")));
	}

	private void paper(Caller person, String subject, String element, String fields) throws Exception {
		paper(person, subject, element, fields, "papers");
	}

	/** Number, list and counting committee of the next ballot. */
	void preparesBallot(int voters, int seats, int names) throws Exception {
		this.office.complete(CONGRESS, "userTask_voteNumber",
				"{\"seats\":%d,\"inFavour\":%d}".formatted(seats, voters));
		settlesList(voters, names);
	}

	private void settlesList(int voters, int names) throws Exception {
		String rows = PartyCommittee.PREPARED.stream()
			.limit(names)
			.map((name) -> "{\"name\":\"%s\",\"source\":\"PREPARED\",\"withdrawn\":false}".formatted(name))
			.collect(Collectors.joining(","));
		this.office.complete(CONGRESS, "userTask_settleList",
				"{\"names\":[%s],\"inFavour\":%d}".formatted(rows, voters));
		this.office.complete(CONGRESS, "userTask_nameCounters",
				"{\"counters\":[\"Mai Văn Xuân\",\"Kiều Thị Vân\"],\"head\":\"Mai Văn Xuân\"}");
	}

	/** The secretary of a committee of three fails. */
	void secretaryFails() throws Exception {
		paper(this.office, CONGRESS, "userTask_countBallot",
				"""
						"present":3,"ballots":{"issued":3,"returned":3,"valid":3,"invalid":0},"candidates":[{"name":"%s","votes":1}],"""
					.formatted(PartyCommittee.PREPARED.get(0))
					.strip(),
				"minutes");
	}

	private void paper(Caller person, String subject, String element, String fields, String files) throws Exception {
		String task = person.awaitTask(subject, element);
		person.claim(task).succeeded();
		person.submit(task, "{%s\"%s\":[\"%s\"]}".formatted(fields, files, person.upload(task, Story.SCAN)))
			.succeeded();
	}

	/** Closes the congress. */
	void closes() throws Exception {
		paper(this.office, CONGRESS, "userTask_closeCongress", "\"closedOn\":\"%s\",".formatted(DAY), "minutes");
	}

	/** Two invalid ballots, and the votes of each name on the ballot, in its order. */
	static void counts(TaskPage count, int... votes) {
		count.fill("ballots-valid", 108);
		IntStream.range(0, votes.length).forEach((at) -> count.fill("candidates-%d-votes".formatted(at), votes[at]));
	}

}
