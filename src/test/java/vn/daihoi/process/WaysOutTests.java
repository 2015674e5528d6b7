package vn.daihoi.process;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.congress.Absences;
import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.election.CongressResults;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.report.CampaignFigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A notice that is late, a congress that cannot be held, one that was held too early. */
@ProcessTest
class WaysOutTests {

	private static final String DAY = "2024-12-20";

	@Autowired
	private Campaign campaign;

	@Autowired
	private Congresses congresses;

	@Autowired
	private Milestones milestones;

	@Autowired
	private Absences absences;

	@Autowired
	private Breaches breaches;

	@Autowired
	private CongressResults results;

	@Autowired
	private CampaignFigures figures;

	private Branch branch;

	@BeforeEach
	void dayIsAccepted() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		this.branch.proposes(DAY);
		this.campaign.committee().accepts(this.branch);
	}

	private void noticeIsLate() {
		this.campaign.advanceTo("2024-11-15");
		assertThat(this.branch.sees()).contains("userTask_chooseNoticeHandling").doesNotContain("userTask_giveNotice");
	}

	@Test
	void writtenDecisionOfTheCommitteeLetsALateNoticePass() {
		noticeIsLate();
		this.branch.choosesNoticeHandling("""
				{"choice":"DECISION","number":"25-CV/ĐU","documentDate":"2024-11-14"}""");
		assertThat(this.congresses.noticeWaiver(this.branch.congress())).contains("25-CV/ĐU");
		this.branch.givesNotice("2024-11-15", DAY);
		assertThat(this.branch.sees()).contains("userTask_recordOpinions");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"choice":"DECISION","documentDate":"2024-11-14"                     | Hãy ghi số văn bản của đảng ủy
			"choice":"DECISION","number":"25-CV/ĐU"                             | Hãy ghi ngày văn bản
			"choice":"DECISION","number":"25-CV/ĐU","documentDate":"2024-11-16" | Ngày văn bản không thể sau hôm nay
			"choice":"DECISION","number":"CV/ĐU","documentDate":"2024-11-14"    | Văn bản chưa có số
			"choice":"POSTPONE"                                                 | Hãy ghi lý do hoãn
			"choice":"ANOTHER_DAY"                                              | không dùng cho việc đang mở
			""", quoteCharacter = '~')
	void incompleteChoiceIsRefused(String choice, String sentence) {
		noticeIsLate();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.choosesNoticeHandling("{" + choice + "}"))
			.withMessageContaining(sentence);
		assertThat(this.milestones.of(this.branch.congress())).containsKey(Milestone.DATE_ACCEPTED);
	}

	@Test
	void postponedCongressKeepsItsPersonnelAndMayOpenAfterTheWindowWithAReason() {
		this.branch.preparesPersonnel("2024-09-30");
		this.campaign.committee().agrees("2024-09-30", this.branch);
		this.branch.lastSteps().sendsDocuments();
		noticeIsLate();
		this.branch.choosesNoticeHandling("""
				{"choice":"POSTPONE","reason":"Bão lũ"}""");
		assertThat(this.milestones.of(this.branch.congress()))
			.containsKeys(Milestone.POSTPONED, Milestone.PERSONNEL_AGREED)
			.doesNotContainKeys(Milestone.DATE_ACCEPTED, Milestone.DATE_PROPOSED);
		assertThat(this.absences.reason(this.branch.congress())).contains("Hoãn đại hội: Bão lũ");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.proposes("2025-01-17"))
			.withMessageStartingWith("Hãy ghi lý do: Ngày 17/01/2025 nằm ngoài thời gian tổ chức đại hội");
		this.branch.completes("userTask_proposeDate", """
				{"openingDate":"2025-01-17","session":"MORNING","venue":"Hội trường","officialMembers":12,
				"probationaryMembers":0,"seats":3,"phone":"0900000000","reasons":{"WINDOW":"Bão lũ cuối tháng 11"}}""");
		this.campaign.committee().accepts(this.branch);
		assertThat(this.milestones.of(this.branch.congress())).doesNotContainKey(Milestone.POSTPONED);
		assertThat(this.absences.reason(this.branch.congress())).isEmpty();
		assertThat(this.branch.sees()).containsExactly("userTask_giveNotice", "userTask_prepareScript",
				"userTask_sendDocuments");
		this.branch.givesNotice("2024-11-15", "2025-01-17");
		this.branch.completes("userTask_sendDocuments", """
				{"documents":[],"combined":false}""");
	}

	@Test
	void postponedPersonnelGoesOnWhereItStood() {
		this.branch.nominates(4);
		noticeIsLate();
		this.branch.choosesNoticeHandling("""
				{"choice":"POSTPONE","reason":"Bão lũ"}""");
		this.branch.proposes("2024-12-31");
		this.campaign.committee().accepts(this.branch);
		assertThat(this.branch.sees()).containsExactly("userTask_giveNotice", "userTask_recordBranchVote",
				"userTask_sendDocuments");
	}

	@Test
	void reasonForNoCongressAndFiguresOfOneContradictEachOther() {
		this.branch.givesNotice("2024-09-30", DAY);
		this.campaign.advanceTo(DAY);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.branch.completes("userTask_recordResult", "{\"notHeld\":\"Bão lũ\",\"ballots\":[]}"))
			.withMessageContaining("hãy bỏ một trong hai");
	}

	@Test
	void congressThatCouldNotBeHeldIsProposedForAnotherDayWithoutAnyResult() {
		this.branch.givesNotice("2024-09-30", DAY);
		this.campaign.advanceTo(DAY);
		this.branch.couldNotHold("Không đủ đảng viên dự");
		assertThat(this.results.outcomes(this.branch.congress())).isEmpty();
		assertThat(this.milestones.of(this.branch.congress())).doesNotContainKeys(Milestone.HELD,
				Milestone.RESULT_RECORDED);
		assertThat(this.branch.sees()).containsExactly("userTask_chooseHandling");
		this.branch.choosesHandling("""
				{"choice":"ANOTHER_DAY"}""");
		assertThat(this.milestones.of(this.branch.congress())).doesNotContainKeys(Milestone.DATE_ACCEPTED,
				Milestone.NOTIFIED, Milestone.POSTPONED);
		assertThat(this.branch.sees()).containsExactly("userTask_proposeDate");
	}

	/** No notice of a later day in the window would be given early enough. */
	@Test
	void congressThatCouldNotBeHeldMayOpenAfterTheWindowWithAReason() {
		this.branch.givesNotice("2024-09-30", DAY);
		this.campaign.advanceTo(DAY);
		this.branch.couldNotHold("Không đủ đảng viên dự");
		this.branch.choosesHandling("""
				{"choice":"ANOTHER_DAY"}""");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.proposes("2024-12-31"))
			.withMessageContaining("hãy chọn khai mạc từ ngày 11/02/2025");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.proposes("2025-02-11"))
			.withMessageStartingWith("Hãy ghi lý do: Ngày 11/02/2025 nằm ngoài thời gian tổ chức đại hội");
		this.branch.completes("userTask_proposeDate",
				"""
						{"openingDate":"2025-02-11","session":"MORNING","venue":"Hội trường","officialMembers":12,
						"probationaryMembers":0,"seats":3,"phone":"0900000000","reasons":{"WINDOW":"Không đủ đảng viên dự"}}""");
		this.campaign.committee().accepts(this.branch);
		assertThat(this.branch.sees()).contains("userTask_giveNotice");
	}

	@Test
	void congressIsNeitherHeldNorHinderedWithoutAWord() {
		this.campaign.advanceTo(DAY);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.completes("userTask_recordResult", "{}"))
			.withMessageContaining("Chưa ghi lý do chưa tiến hành được đại hội");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.completes("userTask_recordResult", """
				{"closedOn":"2024-12-20"}"""))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting((finding) -> finding.field())
				.containsExactly("members", "ballots", "minutes"));
	}

	@Test
	void congressHeldUnpreparedIsRecordedAndMarked() {
		this.campaign.advanceTo(DAY);
		this.branch.recordsResult(DAY);
		assertThat(this.breaches.of(this.branch.congress())).extracting(Breaches.Breach::code)
			.containsExactly("HELD_WITHOUT_NOTICE", "HELD_WITHOUT_AGREEMENT");
	}

	@Test
	void congressHeldTooSoonAfterItsNoticeIsMarkedAndCounted() {
		this.branch.preparesPersonnel("2024-09-30");
		this.campaign.committee().agrees("2024-09-30", this.branch);
		this.campaign.advanceTo("2024-11-01");
		this.branch.givesNotice("2024-11-01", DAY);
		this.campaign.advanceTo(DAY);
		this.branch.recordsResult("2024-12-03");
		assertThat(this.breaches.of(this.branch.congress())).singleElement()
			.returns("Thông báo ngày 01/11/2024, đại hội ngày 03/12/2024: chưa đủ 30 ngày làm việc",
					Breaches.Breach::text);
		assertThat(this.figures.of(this.campaign.plan()).withBreach()).isEqualTo(1);
	}

	@Test
	void congressHeldAfterALateNoticeThatWasAllowedBreaksNoRule() {
		this.branch.preparesPersonnel("2024-09-30");
		this.campaign.committee().agrees("2024-09-30", this.branch);
		noticeIsLate();
		this.branch.choosesNoticeHandling("""
				{"choice":"DECISION","number":"25-CV/ĐU","documentDate":"2024-11-14"}""");
		this.branch.givesNotice("2024-11-15", DAY);
		this.campaign.advanceTo(DAY);
		this.branch.recordsResult(DAY);
		assertThat(this.breaches.of(this.branch.congress())).isEmpty();
	}

}
