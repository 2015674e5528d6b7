package vn.daihoi.packaged;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole campaign of the demonstration over the interfaces alone: every committee and
 * every branch, from the draft of the plan to its closing, one chapter after the other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(Chapters.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WholeCampaign {

	private final Map<String, JsonNode> figures;

	private Application application;

	private Campaign campaign;

	private Autumn autumn;

	private Winter winter;

	/** {@code figures} learns how the campaign ended, by the name of this class. */
	WholeCampaign(Map<String, JsonNode> figures) {
		this.figures = figures;
	}

	/** The environment of the application. */
	abstract Map<String, String> environment() throws Exception;

	@BeforeAll
	void start() throws Exception {
		String name = getClass().getSimpleName();
		this.application = Application.start(Application.emptyFolder("campaign-" + name), environment());
		this.campaign = Campaign.of(this.application);
		this.autumn = new Autumn(this.campaign);
		this.winter = new Winter(this.campaign);
	}

	@AfterAll
	void stop() throws Exception {
		this.application.close();
	}

	@Test
	@Order(1)
	void planIsIssuedMadeKnownAndPutIntoThePlansOfTheCommittees() throws Exception {
		this.autumn.planIsIssued();
		assertThat(this.campaign.instances("branchCongress")).isEqualTo(Map.of("ended", 0, "running", branches()));
	}

	@Test
	@Order(2)
	void everyBranchProposesItsDayAndEachCommitteeAcceptsThemAsOneList() throws Exception {
		this.autumn.daysAreProposedAndAccepted();
		assertThat(this.campaign.board().inState("REGISTERED")).isEqualTo(branches());
	}

	@Test
	@Order(3)
	void noticesAreGivenAndPoliceAndMilitaryBranchesSendTheirOwnDossiers() throws Exception {
		this.autumn.noticesAreGiven();
		assertThat(this.campaign.board().inState("NOTICE_SENT")).isEqualTo(branches() - 2);
	}

	@Test
	@Order(4)
	void listWithTooLargeASurplusIsRefused() throws Exception {
		this.autumn.listsAreDrawnUp();
	}

	@Test
	@Order(5)
	void committeesAgreeToTheDossiersAsOneListAndHandAPaperBack() throws Exception {
		this.autumn.dossiersAreSentAndAgreedTo();
	}

	@Test
	@Order(6)
	void lateNoticeTakesAnotherDayAndTheListsLeaveOnTheirLastDay() throws Exception {
		this.autumn.listsOfDaysAreSentAndCompiled();
	}

	@Test
	@Order(7)
	void documentsOpinionsAndScriptsAreMadeReady() throws Exception {
		this.autumn.lastPreparationsAreMade();
	}

	@Test
	@Order(8)
	void congressesAreHeldDayByDay() throws Exception {
		this.winter.congressesAreHeld();
		assertThat(this.campaign.board().inState("RESULT_REPORTED")).isEqualTo(branches() - 3);
	}

	@Test
	@Order(9)
	void resultsAreRatifiedInOneListOfEachCommittee() throws Exception {
		this.winter.resultsAreRatified();
		assertThat(this.campaign.board().inState("RATIFIED")).isEqualTo(branches() - 3);
	}

	@Test
	@Order(10)
	void committeesReportWithWhoIsMissing() throws Exception {
		this.winter.committeesReport();
		assertThat(this.campaign.instances("unitCoordination")).isEqualTo(Map.of("ended", units(), "running", 0));
	}

	@Test
	@Order(11)
	void resultIsReportedUpwardAsProvisionalWithWhoIsMissing() throws Exception {
		this.winter.resultIsReportedUpward();
	}

	@Test
	@Order(12)
	void lastCongressesAreRatifiedAndThePlanIsClosed() throws Exception {
		this.winter.lastCongressesAreRatified();
		this.winter.planIsClosed();
		assertThat(this.campaign.instances("congressPlan")).isEqualTo(Map.of("ended", 1, "running", 0));
	}

	@Test
	@Order(13)
	void everyFigureIsWhatWasDone() throws Exception {
		assertThat(this.campaign.instances("branchCongress")).isEqualTo(Map.of("ended", branches() - 1, "running", 1));
		assertThat(this.campaign.board().inState("RATIFIED")).isEqualTo(branches() - 1);
		assertThat(this.campaign.board().inState("POSTPONED")).isEqualTo(1);
		new Reckoning(this.campaign).agreesWithProgress();
		this.figures.put(getClass().getSimpleName(), this.campaign.board().progress());
	}

	@Test
	@Order(14)
	void nothingOfItWentWrongUnseen() throws Exception {
		assertThat(this.application.log()).doesNotContain(" ERROR ", " WARN ", "\tat ");
	}

	private int branches() {
		return this.campaign.district().branches().size();
	}

	private int units() {
		return this.campaign.district().units().size();
	}

}
