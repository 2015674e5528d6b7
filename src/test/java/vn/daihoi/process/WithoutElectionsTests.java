package vn.daihoi.process;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.Congresses;
import vn.daihoi.deadline.Planner;
import vn.daihoi.deadline.Timeline;
import vn.daihoi.document.PaperSource;
import vn.daihoi.report.CampaignFigures;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Branches under a plan of 2027 whose congresses have two contents and elect nobody; the
 * plan's notice would else wait for the agreement on personnel.
 */
@ProcessTest
class WithoutElectionsTests {

	private static final String DAY = "2027-10-15";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private CampaignFigures figures;

	@Autowired
	private Congresses congresses;

	@Autowired
	private Planner planner;

	@Autowired
	private List<PaperSource> papers;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithPlanOf2027((yaml) -> PlanFile.withoutElections(yaml)
			.replace("noticeRequires: [dateAccepted]", "noticeRequires: [dateAccepted, personnelAgreed]"));
	}

	@Test
	void branchPreparesNoPersonnelAndItsNoticeWaitsForNone() {
		Branch branch = this.campaign.branch("hh02");
		branch.isAcceptedFor(DAY);
		assertThat(branch.sees()).containsExactlyInAnyOrder("userTask_giveNotice", "userTask_prepareScript",
				"userTask_sendDocuments");
		assertThat(this.campaign.path("personnelPreparation", branch.congress()))
			.containsExactly("startEvent_dateAccepted", "endEvent_nobodyElected");
		assertThat(congress("hh02")).contains(
				"\"missing\":[\"notified\",\"documentsSent\",\"opinionsTaken\",\"held\"," + "\"resultRecorded\"]");
		assertThat(limits(branch)).containsExactlyInAnyOrder("DL02", "draftDocuments", "opinions", "congressScript");
	}

	@Test
	void noBallotsAreOfferedWithTheScript() {
		Branch branch = this.campaign.branch("hh02");
		branch.isAcceptedFor(DAY);
		String task = this.campaign.person("chibo.hh02").task(branch.congress(), "userTask_prepareScript").getId();
		assertThat(Visitor.withPassword(this.port, "chibo.hh02").get("/api/tasks/" + task + "/form").body())
			.contains("Kịch bản điều hành đại hội")
			.doesNotContain("Phiếu bầu");
	}

	private List<String> limits(Branch branch) {
		return this.planner.plan(this.congresses.get(branch.congress()), LocalDate.parse(DAY))
			.steps()
			.stream()
			.map(Timeline.Step::rule)
			.toList();
	}

	private String congress(String branch) {
		return Visitor.withPassword(this.port, "danguy.hh")
			.get("/api/congresses/%s/%s".formatted(branch, this.campaign.plan()))
			.body();
	}

	@Test
	void withTheResultTheCongressIsOverAndThePlanCloses() {
		Branch[] branches = Stream.of("hh01", "hh02", "hh03").map(this.campaign::branch).toArray(Branch[]::new);
		Stream.of(branches).forEach(this::prepares);
		this.campaign.runJobs();
		Board board = new Board(this.campaign, "bantochuc.hh");
		board.compilesSchedule();
		this.campaign.advanceTo(DAY);
		Stream.of(branches).forEach((branch) -> branch.recordsBallots(DAY, ""));
		this.campaign.runJobs();
		assertThat(this.campaign.path("branchCongress", branches[1].congress())).endsWith("userTask_recordResult",
				"endEvent_completed");
		assertThat(congress("hh02")).contains("\"state\":\"COMPLETED\"", "\"missing\":[]", "\"breaches\":[]");
		assertThat(told()).contains("không có bầu cử nên không phải chuẩn y; số liệu đã là chính thức.")
			.doesNotContain("trái quy định");
		board.reportsResult("45-BC/ĐU", DAY, "[]", "[]", "");
		assertThat(this.figures.of(this.campaign.plan())).satisfies((all) -> {
			assertThat(all.provisional()).isFalse();
			assertThat(all.withoutElections()).isEqualTo(3);
			assertThat(all.ratified()).isZero();
		});
		this.campaign.runJobs();
		board.closes(true, "[]");
		assertThat(this.campaign.path("congressPlan", this.campaign.plan())).endsWith("endEvent_closed");
		assertThat(kept()).doesNotContain("personnelPlan", "branchVote", "personnelDossier", "DL06", "DL08", "DL09");
	}

	private void prepares(Branch branch) {
		branch.isAcceptedFor(DAY);
		branch.givesNotice("2027-07-05", DAY);
		branch.lastSteps().sendsDocuments();
		branch.lastSteps().recordsOpinions("2027-07-05", "", "");
		List<String> members = branch.members(2).toList();
		branch.completes("userTask_prepareScript", """
				{"chair":"%1$s","secretary":"%2$s","reporter":"%1$s","counters":[],"script":[]}"""
			.formatted(members.get(0), members.get(1)));
	}

	private String told() {
		return this.jdbc
			.sql("select text from notification where kind = 'COMPLETED' and recipient = 'hh:committee'"
					+ " and plan_code = ? and organization_code = 'hh02'")
			.param(this.campaign.plan())
			.query(String.class)
			.single();
	}

	private List<String> kept() {
		return this.jdbc.sql("select distinct rule from deadline where plan_code = ?")
			.param(this.campaign.plan())
			.query(String.class)
			.list();
	}

	@Test
	void papersSpeakOfNoElection() {
		Branch branch = this.campaign.branch("hh02");
		prepares(branch);
		PapersAtTheEnd read = PapersAtTheEnd.of(Visitor.withPassword(this.port, "danguy.hh"), this.papers);
		assertThat(read.ofCongress(this.campaign.plan(), "hh02"))
			.contains("programme", "script", "opening-announcement", "document-outline")
			.doesNotContain("ballots");
		for (String kind : List.of("programme", "script")) {
			assertThat(read.lines(this.campaign.plan(), "hh02", kind)).noneMatch((line) -> line.contains("Bầu chi ủy")
					|| line.contains("Bầu bí thư") || line.contains("iểm phiếu") || line.contains("DỰ THẢO"));
		}
	}

	@Test
	void whatTheMinutesElectedAllTheSameGoesToTheCommittee() {
		Branch branch = this.campaign.branch("hh02");
		prepares(branch);
		this.campaign.advanceTo(DAY);
		branch.recordsBallots(DAY, branch.secretary());
		assertThat(branch.sees()).containsExactly("userTask_requestRatification");
		assertThat(this.figures.of(this.campaign.plan()).withoutElections()).isZero();
	}

	@Test
	void partyOrganisationThatElectsNobodyEndsWithItsMinutes() {
		this.campaign.beginWithPlanOfBanHon(PlanFile::withoutElections);
		PartyOrganization organization = this.campaign.partyOrganization();
		organization.registers("2025-03-17", "MEMBERS");
		organization.isAccepted();
		assertThat(organization.sees()).containsExactlyInAnyOrder("userTask_giveNotice", "userTask_sendDocuments");
		organization.givesNotice("2025-03-17");
		organization.completes("userTask_sendDocuments", "{\"documents\":[],\"combined\":false}");
		this.campaign.runJobs();
		Board board = new Board(this.campaign);
		board.compilesSchedule();
		this.campaign.advanceTo("2025-03-17");
		organization.opens(42, 42);
		organization.closes("2025-03-17");
		this.campaign.runJobs();
		assertThat(this.campaign.path("partyCongress", organization.congress())).endsWith("userTask_closeCongress",
				"endEvent_completed");
		board.reportsResult("2025-03-17", "[]", "[]");
		this.campaign.runJobs();
		board.closes(true, "[]");
		assertThat(this.campaign.path("congressPlan", this.campaign.plan())).endsWith("endEvent_closed");
		assertThat(this.figures.of(this.campaign.plan()).provisional()).isFalse();
	}

}
