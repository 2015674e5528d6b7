package vn.daihoi.packaged;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole campaign of the demonstration over the interfaces alone: every committee and
 * every branch, from the draft of the plan to its closing, one chapter after the other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(Chapters.class)
class CampaignIT {

	private static Application application;

	private static Campaign campaign;

	private static Autumn autumn;

	private static Winter winter;

	@BeforeAll
	static void start() throws Exception {
		application = Application.start(Application.emptyFolder("campaign"), Environments.DEFAULT);
		campaign = Campaign.of(application);
		autumn = new Autumn(campaign);
		winter = new Winter(campaign);
	}

	@AfterAll
	static void stop() throws Exception {
		application.close();
	}

	@Test
	@Order(1)
	void planIsIssuedMadeKnownAndPutIntoThePlansOfTheCommittees() throws Exception {
		autumn.planIsIssued();
		assertThat(campaign.instances("branchCongress")).isEqualTo(Map.of("ended", 0, "running", branches()));
	}

	@Test
	@Order(2)
	void everyBranchProposesItsDayAndEachCommitteeAcceptsThemAsOneList() throws Exception {
		autumn.daysAreProposedAndAccepted();
		assertThat(campaign.board().inState("REGISTERED")).isEqualTo(branches());
	}

	@Test
	@Order(3)
	void noticesAreGivenAndPoliceAndMilitaryBranchesSendTheirOwnDossiers() throws Exception {
		autumn.noticesAreGiven();
		assertThat(campaign.board().inState("NOTICE_SENT")).isEqualTo(branches() - 2);
	}

	@Test
	@Order(4)
	void listWithTooLargeASurplusIsRefused() throws Exception {
		autumn.listsAreDrawnUp();
	}

	@Test
	@Order(5)
	void committeesAgreeToTheDossiersAsOneListAndHandAPaperBack() throws Exception {
		autumn.dossiersAreSentAndAgreedTo();
	}

	@Test
	@Order(6)
	void lateNoticeTakesAnotherDayAndTheListsLeaveOnTheirLastDay() throws Exception {
		autumn.listsOfDaysAreSentAndCompiled();
	}

	@Test
	@Order(7)
	void documentsOpinionsAndScriptsAreMadeReady() throws Exception {
		autumn.lastPreparationsAreMade();
	}

	@Test
	@Order(8)
	void congressesAreHeldDayByDay() throws Exception {
		winter.congressesAreHeld();
		assertThat(campaign.board().inState("RESULT_REPORTED")).isEqualTo(branches() - 3);
	}

	@Test
	@Order(9)
	void resultsAreRatifiedInOneListOfEachCommittee() throws Exception {
		winter.resultsAreRatified();
		assertThat(campaign.board().inState("RATIFIED")).isEqualTo(branches() - 3);
	}

	@Test
	@Order(10)
	void committeesReportWithWhoIsMissing() throws Exception {
		winter.committeesReport();
		assertThat(campaign.instances("unitCoordination")).isEqualTo(Map.of("ended", units(), "running", 0));
	}

	@Test
	@Order(11)
	void resultIsReportedUpwardAsProvisionalWithWhoIsMissing() throws Exception {
		winter.resultIsReportedUpward();
	}

	@Test
	@Order(12)
	void lastCongressesAreRatifiedAndThePlanIsClosed() throws Exception {
		winter.lastCongressesAreRatified();
		winter.planIsClosed();
		assertThat(campaign.instances("congressPlan")).isEqualTo(Map.of("ended", 1, "running", 0));
	}

	@Test
	@Order(13)
	void everyFigureIsWhatWasDone() throws Exception {
		assertThat(campaign.instances("branchCongress")).isEqualTo(Map.of("ended", branches() - 1, "running", 1));
		assertThat(campaign.board().inState("RATIFIED")).isEqualTo(branches() - 1);
		assertThat(campaign.board().inState("POSTPONED")).isEqualTo(1);
		new Reckoning(campaign).agreesWithProgress();
	}

	@Test
	@Order(14)
	void nothingOfItWentWrongUnseen() throws Exception {
		assertThat(application.log()).doesNotContain(" ERROR ", " WARN ", "\tat ");
	}

	private static int branches() {
		return campaign.district().branches().size();
	}

	private static int units() {
		return campaign.district().units().size();
	}

}
