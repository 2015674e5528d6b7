package vn.daihoi.packaged;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The first steps of the demonstration's campaign, over HTTP as its people take them. */
public record Story(Application application) {

	public static final String PLAN = "phung-hiep-2025";

	public static final byte[] SCAN = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
		.getBytes(StandardCharsets.US_ASCII);

	public static String congress(String branch) {
		return PLAN + "/" + branch;
	}

	Caller branch(String code) {
		return this.application.caller("chibo." + code);
	}

	Caller unit() {
		return this.application.caller("danguy.hh");
	}

	public void advanceTo(String day) throws Exception {
		Caller.Answer advanced = this.application.caller("quantri").post("/api/clock/advance", Map.of("to", day));
		assertThat(advanced.succeeded().json().get("failed")).as("jobs that failed on the way to " + day).isEmpty();
	}

	/** From the draft to the issued plan: meeting on 27/9, issued on 30/9/2024. */
	public void issuePlan() throws Exception {
		this.application.caller("bantochuc").complete(PLAN, "userTask_draftPlan", "{}");
		advanceTo("2024-09-27");
		this.application.caller("thuongvu").complete(PLAN, "userTask_recordMeeting", """
				{"heldOn":"2024-09-27","outcome":"AGREED"}""");
		advanceTo("2024-09-30");
		Caller office = this.application.caller("vanphong");
		String task = office.awaitTask(PLAN, "userTask_issuePlan");
		office.claim(task).succeeded();
		office
			.submit(task,
					"""
							{"number":"300-KH/HU","issuedOn":"2024-09-30","signer":"Bí thư Huyện ủy","papers":["%s"]}"""
						.formatted(office.upload(task, SCAN)))
			.succeeded();
	}

	String propose(String branch, String venue) throws Exception {
		return propose(branch, "2024-12-15", venue);
	}

	/** What a branch proposes; the venue tells one proposal from another. */
	String propose(String branch, String opening, String venue) throws Exception {
		return branch(branch).complete(congress(branch), "userTask_proposeDate", """
				{"openingDate":"%s","session":"MORNING","venue":"%s","officialMembers":7,"probationaryMembers":0,
				"seats":0,"phone":"0900000000"}""".formatted(opening, venue));
	}

	public String accept(String branch) throws Exception {
		return decide(branch, "\"accepted\":true");
	}

	/** The unit does not accept the day; the branch proposes again. */
	String handBack(String branch) throws Exception {
		return decide(branch, "\"accepted\":false,\"reason\":\"Trùng ngày với chi bộ bên cạnh\"");
	}

	private String decide(String branch, String decision) throws Exception {
		String task = unit().awaitTask(congress(branch), "userTask_acceptDate");
		unit().claim(task).succeeded();
		unit().submit(task, "{\"rows\":[{\"taskId\":\"" + task + "\"," + decision + "}]}").succeeded();
		return task;
	}

	/** What the open form of the proposal says, the branch's or the unit's. */
	String proposed(String branch) throws Exception {
		List<String> waiting = unit().tasks(congress(branch), "userTask_acceptDate");
		String task = waiting.isEmpty() ? branch(branch).awaitTask(congress(branch), "userTask_proposeDate")
				: waiting.get(0);
		return (waiting.isEmpty() ? branch(branch) : unit()).get("/api/tasks/" + task + "/form").succeeded().body();
	}

	/**
	 * The day that a deadline of a branch falls on; empty when it has none by this rule.
	 */
	Optional<String> deadline(String branch, String rule) throws Exception {
		JsonNode congress = branch(branch).get("/api/congresses/" + branch + "/" + PLAN).succeeded().json();
		return StreamSupport.stream(congress.get("deadlines").spliterator(), false)
			.filter((deadline) -> deadline.get("rule").asText().equals(rule))
			.map((deadline) -> deadline.get("date").asText())
			.findFirst();
	}

	/** The day so many full working days before another. */
	String workingDaysBefore(String day, int days) throws Exception {
		return unit().get("/api/calendar/working-day?mode=B&from=" + day + "&days=-" + days)
			.succeeded()
			.json()
			.get("date")
			.asText();
	}

	boolean isCompleted(String task) throws Exception {
		return this.application.caller("quantri")
			.get("/engine-rest/history/task?finished=true&taskId=" + task)
			.succeeded()
			.json()
			.size() == 1;
	}

}
