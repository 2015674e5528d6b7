package vn.daihoi.process;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.daihoi.congress.CongressId;
import vn.daihoi.document.PaperSource;
import vn.daihoi.notice.PilotsFirst;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Visitor;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The plan of Lạc Dương: branches, then grassroots organisations, then the issuer, each
 * level after its pilots and with the delegates that the level below has elected.
 */
@ProcessTest
class ThreeLevelsTests {

	private static final String ISSUED = "2024-09-20";

	private static final String PILOT = "2025-01-15";

	private static final String BRANCHES = "2025-02-14";

	private static final String PARTY_PILOT = "2025-03-12";

	private static final String PARTY = "2025-06-10";

	private static final String ISSUER = "2025-07-15";

	@Autowired
	private Campaign campaign;

	@LocalServerPort
	private int port;

	@Autowired
	private List<PaperSource> papers;

	@Autowired
	private PilotsFirst pilots;

	private Branch branch;

	private Branch grassrootsBranch;

	private PartyOrganization party;

	private PartyOrganization issuer;

	private Board board;

	private Committee director;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithPlanOfLacDuong();
		this.branch = this.campaign.branch("hh02");
		this.grassrootsBranch = this.campaign.branch("mt");
		this.party = this.campaign.partyOrganization();
		this.issuer = this.campaign.issuer();
		this.board = new Board(this.campaign);
		this.director = new Committee(this.campaign.person("bantochuc"));
	}

	@Test
	void pilotsMeetInDaysOfTheirOwnAndTheOthersAreToldToLearnFromThem() {
		this.campaign.unit().issuesPlan(ISSUED, "hh02", PILOT);
		assertThat(told("hh01", "2025-02-14")).singleElement().asString().contains("15/01/2025", "rút kinh nghiệm");
		assertThat(told("hh", "2025-03-10")).singleElement().asString().contains("31/03/2025");
		assertThat(told("hh02", PILOT)).isEmpty();
		assertThat(told("mt", PARTY_PILOT)).isEmpty();
		assertThat(told("phunghiep", ISSUER)).isEmpty();
		refused("28/02/2025", () -> this.campaign.branch("hh01").proposes(PILOT));
		refused("31/01/2025", () -> this.branch.proposes(BRANCHES));
		this.branch.proposes(PILOT);
	}

	private List<String> told(String organization, String day) {
		return this.pilots.check(new CongressId(this.campaign.plan(), organization), parse(day))
			.stream()
			.map(Finding::text)
			.toList();
	}

	private static void refused(String words, Runnable act) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).withMessageContaining(words);
	}

	@Test
	void threeLevelsMeetOneAfterTheOtherUntilThePlanCloses() {
		this.campaign.unit().issuesPlan(ISSUED, "hh02", PILOT, """
				"allocations":[{"branch":"hh02","delegates":2,"alternates":0}],""");
		Branch[] others = Stream.of("hh01", "hh03").map(this.campaign::branch).toArray(Branch[]::new);
		Stream.of(others).forEach((one) -> isReady(one, this.campaign.committee(), BRANCHES));
		isReady(this.grassrootsBranch, this.director, PARTY_PILOT);
		isReady(this.branch, this.campaign.committee(), PILOT);
		this.campaign.runJobs();
		this.campaign.unit().sendsSchedule(ISSUED);
		branchMeetsFirst();
		othersMeet(others);
		grassrootsBranchMeetsFirst();
		prepares(this.party, PARTY, PARTY_PILOT);
		prepares(this.issuer, ISSUER, PARTY_PILOT);
		this.campaign.runJobs();
		this.board.compilesSchedule();
		partyMeets();
		issuerMeets();
		this.campaign.runJobs();
		this.board.reportsResult(ISSUER, "[]", "[]");
		this.board.closes(true, "[]");
		assertThat(this.campaign.path("congressPlan", this.campaign.plan())).endsWith("endEvent_closed");
		PapersAtTheEnd read = PapersAtTheEnd.of(Visitor.withPassword(this.port, "bantochuc"), this.papers);
		assertThat(read.ofPlan(this.campaign.plan())).containsExactly("plan", "result-aggregate", "result-report",
				"weekly-report");
		for (String organization : List.of("hh02", "mt", "hh", "phunghiep")) {
			assertThat(read.ofCongress(this.campaign.plan(), organization)).as(organization)
				.contains("elected-list", "opening-letter", "programme", "ratification-request");
			assertThat(lines(read, "hh02")).anyMatch((line) -> line.contains("2025 - 2027"));
			assertThat(lines(read, "phunghiep")).anyMatch((line) -> line.contains("Đại hội Đảng bộ huyện Phụng Hiệp"))
				.anyMatch((line) -> line.contains("2025 - 2030"))
				.anyMatch((line) -> line.contains("Kính trình: ...."));
		}
	}

	private List<String> lines(PapersAtTheEnd read, String organization) {
		return read.lines(this.campaign.plan(), organization, "ratification-request");
	}

	private void branchMeetsFirst() {
		this.campaign.advanceTo(PILOT);
		this.branch.recordsBallots(PILOT, this.branch.committee(Branch.elected(4, 11)) + "," + this.branch.secretary()
				+ "," + Branch.ballot("DELEGATES", 2, 12, Branch.elected(3, 10)));
		isRatified(this.branch, this.campaign.committee(), PILOT);
		this.campaign.runJobs();
		this.campaign.unit().recordsLessons("\"lessons\":\"Gửi dự thảo sớm hơn\"");
		assertThat(told("hh01", BRANCHES)).isEmpty();
	}

	/** Their notices had to go out before the pilot met. */
	private void othersMeet(Branch... others) {
		this.campaign.advanceTo(BRANCHES);
		Stream.of(others).forEach((one) -> one.recordsResult(BRANCHES));
		Stream.of(others).forEach((one) -> isRatified(one, this.campaign.committee(), BRANCHES));
		this.campaign.runJobs();
		this.campaign.unit().reports(BRANCHES);
	}

	private void grassrootsBranchMeetsFirst() {
		this.campaign.advanceTo(PARTY_PILOT);
		this.grassrootsBranch.recordsBallots(PARTY_PILOT, this.grassrootsBranch.committee(Branch.elected(4, 10)) + ","
				+ this.grassrootsBranch.secretary() + "," + Branch.ballot("DELEGATES", 1, 11, Branch.elected(2, 10)));
		isRatified(this.grassrootsBranch, this.director, PARTY_PILOT);
		this.campaign.runJobs();
		this.board.recordsLessons("\"lessons\":\"Thẩm tra tư cách đại biểu sớm\"");
		assertThat(told("hh", PARTY)).isEmpty();
	}

	/** Of three branches one was given delegates and has elected them. */
	private void partyMeets() {
		compiles(this.party, 2);
		meets(this.party, PARTY);
	}

	/** The party has elected two, the grassroots branch one. */
	private void issuerMeets() {
		refused("ghi 3 đại biểu", () -> compiles(this.issuer, 5));
		compiles(this.issuer, 3);
		meets(this.issuer, ISSUER);
	}

	private static void isReady(Branch branch, Committee director, String day) {
		branch.proposes(day);
		director.accepts(branch);
		branch.nominates(branch.seats() + 1);
		branch.votes(ISSUED);
		branch.handsIn();
		director.agrees(ISSUED, branch);
		branch.givesNotice(ISSUED, day);
		branch.completes("userTask_sendDocuments", "{\"documents\":[],\"combined\":false}");
		branch.lastSteps().recordsOpinions(ISSUED, "", "");
		branch.lastSteps().preparesScript();
	}

	private static void isRatified(Branch branch, Committee director, String day) {
		branch.requestsRatification();
		director.ratifies(day, branch);
	}

	private static void prepares(PartyOrganization organization, String day, String noticeOn) {
		organization.registers(day, "DELEGATES");
		organization.isAccepted();
		organization.plansElections(PartyOrganization.body("CONGRESS", "EXECUTIVE_COMMITTEE", 3, "") + ","
				+ PartyOrganization.body("CONGRESS", "DELEGATES", 2, ""));
		organization.superiorAgrees(noticeOn);
		organization.givesNotice(noticeOn, day);
		organization.completes("userTask_sendDocuments", "{\"documents\":[],\"combined\":false}");
	}

	private static void compiles(PartyOrganization organization, int elected) {
		organization.completes("userTask_compileDelegates", "{\"elected\":%d,\"exOfficio\":10}".formatted(elected));
	}

	private void meets(PartyOrganization organization, String day) {
		this.campaign.advanceTo(day);
		organization.opens(12, 12);
		elects(organization, 3, "Người 1", 12, "Người 2", 11, "Người 3", 10, "Người 4", 1);
		elects(organization, 2, "Người 1", 12, "Người 2", 11, "Người 3", 1);
		organization.closes(day);
		organization.requestsRatification();
		organization.superiorRatifies();
	}

	/** Counted by two people. */
	private static void elects(PartyOrganization organization, int seats, Object... namesAndVotes) {
		organization.preparesBallot(12, seats,
				Stream.of(namesAndVotes).filter(String.class::isInstance).toArray(String[]::new));
		organization.counts(PartyCongressTests.ballot(12, namesAndVotes));
		organization.otherPersonCountsAgain(PartyCongressTests.ballot(12, namesAndVotes));
	}

}
