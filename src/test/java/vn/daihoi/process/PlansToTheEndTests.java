package vn.daihoi.process;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.daihoi.document.PaperSource;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The plans that come with the product go from their issue to their closing. */
@ProcessTest
class PlansToTheEndTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private List<PaperSource> papers;

	@Test
	void banHonElectsItsSecretaryAtTheCongressAndThePlanCloses() {
		this.campaign.beginWithPlanOfBanHon();
		PartyOrganization organization = this.campaign.partyOrganization();
		organization.isReadyFor("2025-03-17", "MEMBERS");
		this.campaign.runJobs();
		Board board = new Board(this.campaign);
		board.compilesSchedule();
		this.campaign.advanceTo("2025-03-17");
		organization.opens(42, 42);
		organization.electsCommittee();
		organization.preparesBallot(1, "Người 1");
		organization.counts(PartyCongressTests.ballot(42, "Người 1", 40));
		organization.closes("2025-03-17");
		organization.holdsFirstMeeting("Người 1");
		this.campaign.runJobs();
		board.reportsResult("2025-03-17", "[]", "[]");
		organization.requestsRatification();
		organization.superiorRatifies();
		this.campaign.runJobs();
		board.closes(true, "[]");
		assertThat(this.campaign.path("congressPlan", this.campaign.plan())).endsWith("endEvent_closed");
		assertThat(papers("bantochuc").ofPlan(this.campaign.plan())).containsExactly("plan", "result-aggregate",
				"result-report", "weekly-report");
		assertThat(papers("bantochuc").ofCongress(this.campaign.plan(), "hh")).contains("elected-list",
				"opening-letter", "programme", "ratification-request");
	}

	private PapersAtTheEnd papers(String person) {
		return PapersAtTheEnd.of(Visitor.withPassword(this.port, person), this.papers);
	}

	@Test
	void committeeOf2027DirectsItsOwnBranchesWithNobodyBetween() {
		this.campaign.beginWithPlanOf2027();
		Branch[] branches = Stream.of("hh01", "hh02", "hh03").map(this.campaign::branch).toArray(Branch[]::new);
		Stream.of(branches).forEach(this::prepares);
		this.campaign.runJobs();
		Board board = new Board(this.campaign, "bantochuc.hh");
		board.compilesSchedule();
		this.campaign.advanceTo("2027-10-15");
		Stream.of(branches).forEach((branch) -> branch.recordsResult("2027-10-15"));
		this.campaign.runJobs();
		board.reportsResult("45-BC/ĐU", "2027-10-15", "[]", "[]", "");
		Stream.of(branches).forEach(Branch::requestsRatification);
		this.campaign.committee().ratifies("2027-10-15", branches);
		this.campaign.runJobs();
		board.closes(true, "[]");
		assertThat(this.campaign.path("congressPlan", this.campaign.plan())).endsWith("endEvent_closed");
		assertThat(papers("danguy.hh").ofPlan(this.campaign.plan())).containsExactly("plan", "result-aggregate",
				"result-report", "weekly-report");
		assertThat(papers("danguy.hh").ofCongress(this.campaign.plan(), "hh02")).contains("ballots", "elected-list",
				"opening-announcement", "programme", "ratification-request", "short-cv-list");
	}

	private void prepares(Branch branch) {
		branch.isAcceptedFor("2027-10-15");
		branch.givesNotice("2027-07-05", "2027-10-15");
		branch.nominates(branch.seats() + 1);
		branch.votes("2027-07-05");
		branch.handsIn("shortCvList");
		this.campaign.committee().agrees("2027-07-05", branch);
		branch.lastSteps().sendsDocuments();
		branch.lastSteps().recordsOpinions("2027-07-05", "", "");
		branch.lastSteps().preparesScript();
	}

}
