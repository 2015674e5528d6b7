package vn.daihoi.process;

import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.TestClock;
import vn.daihoi.file.Uploads;

/**
 * The steps of the campaign of Phụng Hiệp, as its people take them; each test writes out
 * those that it is about.
 */
@Component
class Campaign {

	static final String PLAN = "phung-hiep-2025";

	private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
		.getBytes();

	private final ProcessEngine engine;

	private final Uploads uploads;

	final TestClock clock;

	final People people;

	Campaign(ProcessEngine engine, Uploads uploads, TestClock clock) {
		this.engine = engine;
		this.uploads = uploads;
		this.clock = clock;
		this.people = new People(engine);
	}

	static String congress(String branch) {
		return PLAN + "/" + branch;
	}

	People.Person branch(String code) {
		return this.people.person("chibo." + code);
	}

	People.Person unit() {
		return this.people.person("danguy.hh");
	}

	/** Uploads a scan for an open task and gives its id as a JSON array. */
	String scan(String user, String subject, String element) {
		String[] id = new String[1];
		People.Person person = this.people.person(user);
		person.does(() -> id[0] = person.task(subject, element).getId());
		var file = new MockMultipartFile("file", "ban-chup.pdf", "application/pdf", PDF);
		return this.uploads.take(new Uploads.Place(id[0], subject, user), List.of(file))
			.stream()
			.map((stored) -> "\"" + stored.id() + "\"")
			.collect(Collectors.joining(",", "[", "]"));
	}

	/**
	 * The plan from the draft to the started branches: meeting on 27/9, issued on
	 * 30/9/2024.
	 */
	void issuePlan() {
		this.people.person("bantochuc").completes(PLAN, "userTask_draftPlan", "{}");
		this.clock.advanceTo("2024-09-27");
		this.people.person("thuongvu").completes(PLAN, "userTask_recordMeeting", """
				{"heldOn":"2024-09-27","outcome":"AGREED"}""");
		this.clock.advanceTo("2024-09-30");
		this.people.person("vanphong")
			.completes(PLAN, "userTask_issuePlan", """
					{"number":"300-KH/HU","issuedOn":"2024-09-30","signer":"Bí thư Huyện ủy","papers":%s}"""
				.formatted(scan("vanphong", PLAN, "userTask_issuePlan")));
		runJobs();
	}

	/** Runs what waits for no moment. */
	void runJobs() {
		List<Job> due = this.engine.getManagementService().createJobQuery().executable().messages().list();
		due.forEach((job) -> this.engine.getManagementService().executeJob(job.getId()));
		if (!due.isEmpty()) {
			runJobs();
		}
	}

	void propose(String branch, String day, int official, int seats) {
		branch(branch).completes(congress(branch), "userTask_proposeDate", """
				{"openingDate":"%s","session":"MORNING","venue":"Hội trường ấp","officialMembers":%d,
				"probationaryMembers":0,"seats":%d,"phone":"0900000000"}""".formatted(day, official, seats));
	}

	void accept(String branch) {
		String task = taskOf(branch, "userTask_acceptDate");
		unit().completes(congress(branch), "userTask_acceptDate", """
				{"rows":[{"taskId":"%s","accepted":true}]}""".formatted(task));
	}

	String taskOf(String branch, String element) {
		String[] id = new String[1];
		unit().does(() -> id[0] = unit().task(congress(branch), element).getId());
		return id[0];
	}

	void notify(String branch, String givenOn, String opening) {
		branch(branch).completes(congress(branch), "userTask_giveNotice", """
				{"givenOn":"%s","form":"LETTER","openingDate":"%s","papers":%s}""".formatted(givenOn, opening,
				scan("chibo." + branch, congress(branch), "userTask_giveNotice")));
	}

}
