package vn.daihoi.process;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The opening day of a branch's congress: proposed, accepted, notified, moved. */
@ProcessTest
class OpeningDayTests {

	private static final String CONTINUE = """
			{"choice":"CONTINUE"}""";

	@Autowired
	private Campaign campaign;

	@Autowired
	private Congresses congresses;

	@Autowired
	private Milestones milestones;

	@Autowired
	private JdbcClient jdbc;

	private Branch branch;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
	}

	private void isAccepted(String day) {
		this.branch.proposes(day);
		this.campaign.committee().accepts(this.branch);
	}

	@ParameterizedTest
	@CsvSource({ "2024-11-30, Ngày 30/11/2024 nằm ngoài thời gian tổ chức đại hội; hãy chọn từ 01/12/2024",
			"2025-01-01, Ngày 01/01/2025 nằm ngoài thời gian tổ chức đại hội" })
	void dayOutsideTheWindowIsRefused(String day, String sentence) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.proposes(day))
			.withMessageContaining(sentence)
			.withMessageContaining("Kế hoạch, mục II.6");
		assertThat(this.congresses.get(this.branch.congress()).openingDate()).isNull();
	}

	@Test
	void dayThatNoNoticeOfTodayCanMeetIsNotProposed() {
		this.campaign.advanceTo("2024-11-15");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.proposes("2024-12-20"))
			.withMessageContaining("28/12/2024");
		this.branch.proposes("2024-12-28");
	}

	@Test
	void branchTooLateForEveryDayOfTheWindowProposesOneWithAReasonAndChoosesHowToGoOn() {
		this.campaign.advanceTo("2024-12-02");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.proposes("2024-12-20"))
			.withMessageStartingWith("Hãy ghi lý do: Thông báo ngày 02/12/2024 thì khai mạc sớm nhất là ngày")
			.withMessageContaining("Chọn cách xử lý");
		this.branch.completes("userTask_proposeDate", """
				{"openingDate":"2024-12-20","session":"MORNING","venue":"Hội trường","officialMembers":12,
				"probationaryMembers":0,"seats":3,"reasons":{"NO_DAY_LEFT":"Bí thư ốm, mới có người thay"}}""");
		this.campaign.committee().accepts(this.branch);
		this.campaign.advanceTo("2024-12-03");
		assertThat(this.branch.sees()).contains("userTask_chooseNoticeHandling").doesNotContain("userTask_giveNotice");
		this.branch.choosesNoticeHandling("""
				{"choice":"DECISION","number":"31-CV/ĐU","documentDate":"2024-12-03"}""");
		this.campaign.advanceTo("2024-12-04");
		this.branch.givesNotice("2024-12-04", "2024-12-20");
		assertThat(this.milestones.of(this.branch.congress())).containsKey(Milestone.NOTIFIED);
	}

	@Test
	void dayAcceptedTooLateForItsNoticeIsAskedAboutAtOnce() {
		this.branch.proposes("2024-12-02");
		this.campaign.advanceTo("2024-11-01");
		this.campaign.committee().accepts(this.branch);
		this.campaign.advanceTo("2024-11-02");
		this.branch.choosesNoticeHandling("""
				{"choice":"POSTPONE","reason":"Đảng ủy nhận ngày muộn"}""");
		assertThat(this.branch.sees()).containsExactly("userTask_proposeDate");
	}

	@Test
	void dayFarFromTheEndOfTheTermWantsAReason() {
		termEnds(LocalDate.of(2025, 8, 31));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.proposes("2024-12-08"))
			.withMessageContaining("quá 06 tháng")
			.withMessageContaining("khoản 3 Điều 24 Điều lệ Đảng");
		termEnds(LocalDate.of(2025, 6, 8));
		this.branch.proposes("2024-12-08");
		termEnds(null);
	}

	private void termEnds(LocalDate day) {
		this.jdbc.sql("update organization set term_ends_on = ? where code = 'hh02'").param(day).update();
	}

	@Test
	void committeeReturnsADayWithItsReasonAndTheBranchProposesAgain() {
		this.branch.proposes("2024-12-08");
		this.campaign.committee().refusesDay(this.branch, "Trùng lịch với xã; đề nghị ngày 15/12");
		assertThat(this.branch.sees()).containsExactly("userTask_proposeDate");
		assertThat(this.congresses.returned(this.branch.congress())).isEqualTo("Trùng lịch với xã; đề nghị ngày 15/12");
		isAccepted("2024-12-15");
		assertThat(this.congresses.returned(this.branch.congress())).isNull();
		assertThat(this.milestones.of(this.branch.congress())).containsKey(Milestone.DATE_ACCEPTED);
	}

	@Test
	void dayIsNotReturnedWithoutAReason() {
		this.branch.proposes("2024-12-08");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.campaign.committee().refusesDay(this.branch, " "))
			.withMessageContaining("ghi lý do");
	}

	@Test
	void lateNoticeIsRefusedAndLeavesNothing() {
		isAccepted("2024-12-20");
		this.campaign.advanceTo("2024-11-15");
		this.branch.choosesNoticeHandling(CONTINUE);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.givesNotice("2024-11-15", "2024-12-20"))
			.withMessageContaining("28/12/2024")
			.withMessageContaining("Kế hoạch, mục II.2 và III.8; điểm 11.1 Quy định 24-QĐ/TW");
		assertThat(this.branch.sees()).contains("userTask_giveNotice");
		assertThat(notices()).isZero();
		assertThat(this.milestones.of(this.branch.congress())).doesNotContainKey(Milestone.NOTIFIED);
	}

	private long notices() {
		return this.jdbc.sql("select count(*) from opening_notice where congress = ?")
			.param(this.branch.congress())
			.query(Long.class)
			.single();
	}

	@Test
	void earliestDayTakenInTheSameFormGoesToTheCommitteeAsAChange() {
		isAccepted("2024-12-20");
		this.campaign.advanceTo("2024-11-15");
		this.branch.choosesNoticeHandling(CONTINUE);
		this.branch.givesNotice("2024-11-15", "2024-12-28");
		assertThat(this.milestones.of(this.branch.congress()))
			.containsEntry(Milestone.NOTIFIED, LocalDate.of(2024, 11, 15))
			.doesNotContainKey(Milestone.DATE_ACCEPTED);
		this.campaign.committee().acceptsChange(this.branch);
		assertThat(this.campaign.path("openingNotice", this.branch.congress())).endsWith("event_noticeLapsed",
				"userTask_chooseNoticeHandling", "userTask_giveNotice", "serviceTask_checkNoticePeriod",
				"userTask_acceptChangedDate", "endEvent_noticeGiven");
		assertThat(this.congresses.get(this.branch.congress()).openingDate()).isEqualTo("2024-12-28");
	}

	@Test
	void congressOpensOnItsChangedDayAndNotOnTheOldOne() {
		isAccepted("2024-12-20");
		this.branch.givesNotice("2024-09-30", "2024-12-28");
		this.campaign.committee().acceptsChange(this.branch);
		this.campaign.advanceTo("2024-12-27");
		assertThat(this.branch.sees()).doesNotContain("userTask_recordResult");
		this.campaign.advanceTo("2024-12-28");
		assertThat(this.branch.sees()).containsExactly("userTask_recordResult");
	}

	@Test
	void changedDayThatIsReturnedIsNotifiedAgain() {
		isAccepted("2024-12-20");
		this.branch.givesNotice("2024-09-30", "2024-12-22");
		this.campaign.committee().refusesChange(this.branch, "Giữ ngày 20/12");
		this.branch.givesNotice("2024-09-30", "2024-12-20");
		assertThat(this.branch.sees()).doesNotContain("userTask_giveNotice").contains("userTask_recordOpinions");
		assertThat(notices()).isEqualTo(2);
	}

	@Test
	void noticeOfTomorrowIsNotRecordedToday() {
		isAccepted("2024-12-20");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.givesNotice("2024-10-01", "2024-12-20"))
			.withMessageContaining("Ngày thông báo không thể sau hôm nay");
	}

	@Test
	void paperUploadedForAnotherTaskIsRefused() {
		Branch other = this.campaign.branch("hh01");
		this.branch.proposes("2024-12-20");
		other.proposes("2024-12-20");
		this.campaign.committee().accepts(this.branch, other);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.branch.completes("userTask_giveNotice",
					"""
							{"givenOn":"2024-09-30","form":"LETTER","openingDate":"2024-12-20","papers":%s}"""
						.formatted(other.scan("userTask_giveNotice"))))
			.withMessageContaining("Tệp không được tải lên cho việc này");
		assertThat(notices()).isZero();
	}

	@Test
	void limitsAreCountedFromThePlanAndThenFromTheOpening() {
		assertThat(this.branch.due("userTask_proposeDate")).isEqualTo("2024-10-14");
		this.branch.proposes("2024-12-15");
		assertThat(this.branch.due("userTask_acceptDate")).isEqualTo("2024-10-03");
		this.campaign.committee().accepts(this.branch);
		assertThat(this.branch.due("userTask_giveNotice")).isEqualTo("2024-11-01");
		assertThat(this.branch.due("userTask_draftPersonnelPlan")).isEqualTo("2024-11-08");
	}

	@Test
	void limitsOfOpenTasksFollowTheOpening() {
		isAccepted("2024-12-15");
		this.branch.givesNotice("2024-09-30", "2024-12-31");
		assertThat(this.branch.due("userTask_draftPersonnelPlan")).isEqualTo("2024-11-25");
	}

	@Test
	void limitsOfPersonnelAreEarlierWhereTheNoticeWaitsForTheAgreement() {
		this.campaign.beginWithNoticeAfterAgreement();
		isAccepted("2024-12-31");
		assertThat(this.branch.due("userTask_draftPersonnelPlan")).isEqualTo("2024-10-24");
		this.branch.nominates(4);
		assertThat(this.branch.due("userTask_recordBranchVote")).isEqualTo("2024-11-04");
		this.branch.votes("2024-09-30");
		assertThat(this.branch.due("userTask_submitDossier")).isEqualTo("2024-11-07");
	}

}
