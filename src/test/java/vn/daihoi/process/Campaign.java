package vn.daihoi.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;

import vn.daihoi.clock.DaihoiClock;
import vn.daihoi.clock.TestClock;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.file.Uploads;
import vn.daihoi.organization.Organizations;

/**
 * A campaign under the plan of Phụng Hiệp, with the plan's steps as its people take them.
 * Each begins on 20/9/2024 under a code of its own, with nothing left of the one before.
 */
@Component
public class Campaign {

	private final ProcessEngine engine;

	private final Uploads uploads;

	private final Organizations organizations;

	private final Milestones milestones;

	private final TestClock clock;

	private final JdbcClient jdbc;

	private final People people;

	private final KeptStarts starts;

	private String plan;

	Campaign(ProcessEngine engine, Uploads uploads, Organizations organizations, Milestones milestones, TestClock clock,
			JdbcClient jdbc, KeptStarts starts) {
		this.engine = engine;
		this.uploads = uploads;
		this.organizations = organizations;
		this.milestones = milestones;
		this.clock = clock;
		this.jdbc = jdbc;
		this.people = new People(engine);
		this.starts = starts;
	}

	/** Begins anew; no plan is drafted yet. */
	public void begin() {
		List<String> running = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.rootProcessInstances()
			.list()
			.stream()
			.map(ProcessInstance::getId)
			.toList();
		this.engine.getRuntimeService().deleteProcessInstances(running, "another test begins", true, true);
		// every morning goes through all limits and congresses that are still open
		List.of("paper_number", "notification_read", "notification", "deadline")
			.forEach((rows) -> this.jdbc.sql("delete from " + rows).update());
		this.jdbc.sql("update congress set ended_reason = 'another test begins' where ended_reason is null").update();
		this.jdbc.sql("update plan set superseded_by = code where number is not null and superseded_by is null")
			.update();
		// a committee numbers its papers anew after its own congress
		this.jdbc.sql("delete from milestone where congress in (select id from congress where scope <> 'BRANCHES')")
			.update();
		this.jdbc.sql("delete from post_holder").update();
		this.jdbc.sql("update mid_term_change set outcome = 'another test begins' where outcome is null").update();
		jumpTo("2024-09-20");
		this.plan = another();
	}

	/** Begins anew, with a draft. */
	public void beginWithDraft() {
		begin("draft", () -> draft(yaml()));
	}

	/** Begins anew and takes steps, or finds everything as those steps have left it. */
	private void begin(String way, Runnable steps) {
		this.plan = another();
		if (!this.starts.putBack(way, this.plan)) {
			this.starts.clear();
			begin();
			steps.run();
			this.starts.keep(way, this.plan);
		}
	}

	private static String another() {
		return PlanFile.PACKAGED + "." + UUID.randomUUID().toString().substring(0, 8);
	}

	/** Eight in the morning of a day, back too, with no morning on the way. */
	private void jumpTo(String day) {
		this.clock.startAt(day);
		Date nextMorning = Date
			.from(LocalDate.parse(day).plusDays(1).atTime(7, 0).atZone(DaihoiClock.VIETNAM).toInstant());
		ManagementService management = this.engine.getManagementService();
		management.createJobQuery()
			.timers()
			.list()
			.stream()
			.filter((job) -> job.getProcessDefinitionId() == null)
			.forEach((job) -> management.setJobDuedate(job.getId(), nextMorning));
	}

	/** Begins anew, up to the started branches. */
	public void beginWithIssuedPlan() {
		begin("issued", () -> {
			draft(yaml());
			issue();
		});
	}

	/**
	 * The same for a plan whose notice waits for the agreement on personnel; its window
	 * ends on 31/3/2025.
	 */
	void beginWithNoticeAfterAgreement() {
		begin("personnel first", () -> {
			draft(PlanFile.withNoticeAfterAgreement(this.plan));
			issue();
		});
	}

	/** Begins anew with the plan of Bản Hon, issued on 22/1/2025. */
	public void beginWithPlanOfBanHon() {
		beginWithPlanOfBanHon(UnaryOperator.identity());
	}

	/** The same, changed as a test needs it. */
	void beginWithPlanOfBanHon(UnaryOperator<String> changed) {
		begin();
		draft(changed.apply(PlanFile.ofBanHon(this.plan)));
		sendDraft();
		jumpTo("2025-01-21");
		recordMeeting("""
				{"heldOn":"2025-01-21","outcome":"AGREED"}""");
		jumpTo("2025-01-22");
		issueAs("310-KH/HU", "2025-01-22");
		runJobs();
	}

	/** Begins anew with the plan of Lạc Dương, issued on 20/9/2024. */
	void beginWithPlanOfLacDuong() {
		begin();
		draft(PlanFile.ofLacDuong(this.plan));
		sendDraft();
		recordMeeting("""
				{"heldOn":"2024-09-20","outcome":"AGREED"}""");
		issueAs("172-KH/HU", "2024-09-20");
		runJobs();
	}

	/**
	 * Begins anew with the template of 2027, issued on 5/7/2027 by the committee itself.
	 */
	void beginWithPlanOf2027() {
		beginWithPlanOf2027(UnaryOperator.identity());
	}

	/** The same, changed as a test needs it. */
	void beginWithPlanOf2027(UnaryOperator<String> changed) {
		begin();
		jumpTo("2027-07-05");
		People.Person board = person("bantochuc.hh");
		board.starts("congressPlan", PlanFile.startForm(changed.apply(PlanFile.of2027(this.plan))));
		board.completes(this.plan, "userTask_draftPlan", "{}");
		board.completes(this.plan, "userTask_recordMeeting", """
				{"heldOn":"2027-07-05","outcome":"AGREED"}""");
		issueAs(person("danguy.hh"), "05-KH/ĐU", "2027-07-05");
		runJobs();
	}

	/** The committee of the tests, whose own congress it is. */
	PartyOrganization partyOrganization() {
		return new PartyOrganization(this, "hh", person("danguy.hh"), person("vanthu.hh"));
	}

	/** The issuer, whose own congress comes last. */
	PartyOrganization issuer() {
		return new PartyOrganization(this, "phunghiep", person("vanphong"), person("bantochuc"));
	}

	/** The plan's code, the business key of its process. */
	public String plan() {
		return this.plan;
	}

	/** The packaged plan under this campaign's code. */
	String yaml() {
		return PlanFile.underCode(this.plan);
	}

	/** The organisation board starts from a plan file. */
	void draft(String yaml) {
		person("bantochuc").starts("congressPlan", PlanFile.startForm(yaml));
	}

	/** Only the draft of the packaged plan. */
	public void draftPackaged() {
		draft(yaml());
	}

	void sendDraft() {
		person("bantochuc").completes(this.plan, "userTask_draftPlan", "{}");
	}

	void recordMeeting(String outcome) {
		person("thuongvu").completes(this.plan, "userTask_recordMeeting", outcome);
	}

	/** Agreed on 27/9, issued on 30/9/2024, the branches started. */
	void issue() {
		sendDraft();
		jumpTo("2024-09-27");
		recordMeeting("""
				{"heldOn":"2024-09-27","outcome":"AGREED"}""");
		jumpTo("2024-09-30");
		issueAs("300-KH/HU", "2024-09-30");
		runJobs();
	}

	void issueAs(String number, String day) {
		issueAs(person("vanphong"), number, day);
	}

	private void issueAs(People.Person office, String number, String day) {
		office.completes(this.plan, "userTask_issuePlan", """
				{"number":"%s","issuedOn":"%s","signer":"Bí thư Huyện ủy","papers":%s}""".formatted(number, day,
				scan(office, this.plan, "userTask_issuePlan")));
	}

	/** Runs what waits for no moment. */
	void runJobs() {
		List<Job> due = this.engine.getManagementService().createJobQuery().executable().messages().list();
		due.forEach((job) -> this.engine.getManagementService().executeJob(job.getId()));
		if (!due.isEmpty()) {
			runJobs();
		}
	}

	/** Branches reach a milestone, as their own processes write it. */
	void reach(Milestone milestone, String day, String... branches) {
		Stream.of(branches)
			.forEach((branch) -> this.milestones.reach(this.plan + "/" + branch, milestone, LocalDate.parse(day)));
		runJobs();
	}

	public void advanceTo(String day) {
		this.clock.advanceTo(day);
	}

	People.Person person(String id) {
		return this.people.person(id);
	}

	/** The branch with its own secretary. */
	public Branch branch(String code) {
		return branch(code, "chibo." + code);
	}

	/** The branch, its committee's office acting for it. */
	Branch officeFor(String code) {
		return branch(code, "danguy.hh");
	}

	private Branch branch(String code, String person) {
		int official = this.organizations.find(code).orElseThrow().officialMembers();
		return new Branch(this, code, person(person), official);
	}

	Committee committee() {
		return new Committee(person("danguy.hh"));
	}

	Unit unit() {
		return new Unit(this, person("danguy.hh"));
	}

	/** Uploads a scan for an open task and gives its id as a JSON array. */
	String scan(People.Person person, String subject, String element) {
		var place = new Uploads.Place(person.task(subject, element).getId(), subject, person.id());
		byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes();
		return this.uploads.take(place, List.of(new MockMultipartFile("file", "scan.pdf", "application/pdf", pdf)))
			.stream()
			.map((stored) -> "\"" + stored.id() + "\"")
			.collect(Collectors.joining(",", "[", "]"));
	}

	/** The day on which an open task is due, in Vietnam. */
	LocalDate due(String subject, String element) {
		var task = this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(subject)
			.taskDefinitionKey(element)
			.singleResult();
		return LocalDate.ofInstant(task.getDueDate().toInstant(), DaihoiClock.VIETNAM);
	}

	/** The way that the instances of a process went, see {@link Walk}. */
	List<String> path(String process, String subject) {
		return new Walk(this.engine.getHistoryService()).of(process, subject);
	}

}
