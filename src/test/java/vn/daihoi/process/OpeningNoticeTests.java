package vn.daihoi.process;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The paths of the notice, from the accepted day to the notified one. */
@ProcessTest
class OpeningNoticeTests {

	private static final String DAY = "2024-12-20";

	@Autowired
	private Campaign campaign;

	private Branch branch;

	@BeforeEach
	void dayIsAccepted() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		this.branch.isAcceptedFor(DAY);
	}

	private void walked(String... path) {
		assertThat(this.campaign.path("openingNotice", this.branch.congress())).containsExactly(path);
	}

	private void lapses() {
		this.campaign.advanceTo("2024-11-15");
	}

	@Test
	void noticeInTimeIsGivenOnce() {
		this.branch.givesNotice("2024-09-30", DAY);
		walked("startEvent_mayBeGiven", "userTask_giveNotice", "serviceTask_checkNoticePeriod", "endEvent_noticeGiven");
	}

	@Test
	void changedDayIsAcceptedByTheCommittee() {
		this.branch.givesNotice("2024-09-30", "2024-12-22");
		this.campaign.committee().acceptsChange(this.branch);
		walked("startEvent_mayBeGiven", "userTask_giveNotice", "serviceTask_checkNoticePeriod",
				"userTask_acceptChangedDate", "endEvent_noticeGiven");
	}

	@Test
	void changedDayThatIsNotAcceptedIsNotifiedAnew() {
		this.branch.givesNotice("2024-09-30", "2024-12-22");
		this.campaign.committee().refusesChange(this.branch, "Giữ ngày 20/12");
		walked("startEvent_mayBeGiven", "userTask_giveNotice", "serviceTask_checkNoticePeriod",
				"userTask_acceptChangedDate", "userTask_giveNotice");
	}

	@Test
	void lateNoticeGoesOnAfterAChoice() {
		lapses();
		this.branch.choosesNoticeHandling("""
				{"choice":"CONTINUE"}""");
		this.branch.givesNotice("2024-11-15", "2024-12-28");
		this.campaign.committee().acceptsChange(this.branch);
		assertThat(this.campaign.path("openingNotice", this.branch.congress())).contains("event_noticeLapsed",
				"userTask_chooseNoticeHandling", "userTask_acceptChangedDate", "endEvent_noticeGiven");
	}

	@Test
	void postponementLeavesTheNotice() {
		lapses();
		this.branch.choosesNoticeHandling("""
				{"choice":"POSTPONE","reason":"Bão lũ"}""");
		assertThat(this.campaign.path("openingNotice", this.branch.congress())).endsWith("endEvent_postponed");
		assertThat(this.branch.sees()).containsExactly("userTask_proposeDate");
	}

}
