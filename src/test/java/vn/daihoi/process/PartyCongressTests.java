package vn.daihoi.process;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.CongressResults.Outcome;
import vn.daihoi.notice.FallenNotices;
import vn.daihoi.notice.GivenNotices;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The congress of a party organisation, elected step by step, as the plan of Bản Hon asks
 * for it.
 */
@ProcessTest
class PartyCongressTests {

	private static final String DAY = "2025-03-17";

	/** Three elected delegates, two of them replaced, and a member of the committee. */
	private static final String ABSENTEES = """
			,"attendance":{"exOfficioAbsent":1,"electedAbsent":3,"replaced":2,"women":12,"preparatoryOn":"2025-03-16"}""";

	/** Two are tied for the second place. */
	private static final String INTRODUCTION = """
			,"steps":["committeeElected","introduced"],"introduction":{"issued":15,"returned":15,"valid":15,"wanted":2,
			"names":[{"name":"Người 1","votes":9},{"name":"Người 2","votes":3},{"name":"Người 3","votes":3}],
			"chosenByHead":%s}""";

	private static final String MARKED = ",\"invalidReasons\":[{\"reason\":\"MARKED\",\"ballots\":%d}]";

	@Autowired
	private Campaign campaign;

	@Autowired
	private CongressResults results;

	@Autowired
	private FallenNotices fallen;

	@Autowired
	private GivenNotices given;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private RuntimeService runtime;

	private PartyOrganization organization;

	@BeforeEach
	void planIsIssued() {
		this.campaign.beginWithPlanOfBanHon();
		this.organization = this.campaign.partyOrganization();
	}

	@Test
	void onlyTheNamedOrganisationHoldsACongressAndNoBranch() {
		assertThat(this.jdbc.sql("select organization_code from congress where plan_code = ?")
			.param(this.campaign.plan())
			.query(String.class)
			.list()).containsExactly("hh");
		assertThat(this.organization.sees()).containsExactly("userTask_registerCongress");
	}

	@Test
	void personnelIsPreparedFromTheDayOnThatWasAcceptedAndIsNotLateAtOnce() {
		this.organization.registers(DAY, "MEMBERS");
		this.organization.isAccepted();
		assertThat(this.campaign.due(this.organization.congress(), "userTask_planElections")).isBetween("2025-01-23",
				"2025-02-10");
	}

	@Test
	void noticeIsTheWorkOfTheCommitteeAndItsOfficeWithoutActingForAnybody() {
		this.organization.registers(DAY, "MEMBERS");
		this.organization.isAccepted();
		this.organization.plansElections();
		this.organization.superiorAgrees();
		assertThat(this.campaign.person("vanthu.hh").sees(this.campaign.plan())).contains("userTask_giveNotice");
	}

	@Test
	void congressElectsItsCommitteeAndTheSecretaryAfterAFailedBallot() {
		this.organization.isReadyFor(DAY, "MEMBERS");
		this.campaign.advanceTo(DAY);
		this.organization.opens(44, 42);
		this.organization.electsCommittee();
		this.organization.preparesBallot(1, "Người 1");
		this.organization.counts(ballot(42, "Người 1", 20));
		this.organization.completes("userTask_decideFurtherBallot", "{\"goesOn\":true}");
		this.organization.settlesList(42, "Người 1", "Người 2");
		this.organization.namesCounters("Kiểm 1", "Kiểm 2");
		this.organization.counts(ballot(42, "Người 1", 11, "Người 2", 30));
		assertThat(elected("SECRETARY")).containsExactly("Người 2");
		this.organization.closes(DAY);
		this.organization.holdsFirstMeeting("Người 2");
		this.organization.requestsRatification();
		this.organization.superiorRatifies();
		assertThat(this.campaign.path("partyCongress", this.organization.congress()))
			.endsWith("userTask_requestRatification", "callActivity_ratification", "endEvent_ratified");
	}

	@Test
	void delegatesFiguresStandWhenTwoPeopleEnterThemAlike() {
		this.organization.isReadyFor(DAY, "DELEGATES");
		this.organization.completes("userTask_compileDelegates", "{\"elected\":38,\"exOfficio\":4}");
		this.campaign.advanceTo(DAY);
		this.organization.opens(42, 42);
		this.organization.preparesBallot(15, PartyOrganization.people(17));
		String withoutMinutes = "{" + PartyOrganization.committeeBallot() + "}";
		refused("Chưa có ảnh biên bản kiểm phiếu",
				() -> this.organization.completes("userTask_countBallot", withoutMinutes));
		this.organization.counts(PartyOrganization.committeeBallot());
		refused("đã nhập lần đầu", () -> this.organization.countsAgain(PartyOrganization.committeeBallot()));
		this.organization.otherPersonCountsAgain(PartyOrganization.committeeBallot().replaceFirst(":40", ":41"));
		assertThat(remark()).contains("số phiếu của Người 1");
		this.organization.completes("userTask_countBallot", withoutMinutes);
		this.organization.otherPersonCountsAgain(PartyOrganization.committeeBallot());
		assertThat(elected("EXECUTIVE_COMMITTEE")).hasSize(15);
	}

	@Test
	void delegatesAbsentTheWholeCongressLeaveTheBaseUnlessAnAlternateReplacesThem() {
		this.organization.registers(DAY, "DELEGATES");
		this.organization.isAccepted();
		this.organization.plansElections(PartyOrganization.body("CONGRESS", "EXECUTIVE_COMMITTEE", 3, ""));
		this.organization.superiorAgrees();
		this.organization.givesNotice(DAY);
		this.organization.completes("userTask_sendDocuments", "{\"documents\":[],\"combined\":false}");
		this.organization.completes("userTask_compileDelegates", "{\"elected\":38,\"exOfficio\":4,\"alternates\":2}");
		this.campaign.advanceTo(DAY);
		refused("phải là 2", () -> this.organization.opens(42, 4, 38, ABSENTEES));
		this.organization.opens(42, 2, 40, ABSENTEES);
		this.organization.preparesBallot(40, 3, PartyOrganization.people(4));
		String ballot = ballot(40, "Người 1", 40, "Người 2", 21, "Người 3", 20, "Người 4", 10);
		this.organization.counts(ballot);
		this.organization.otherPersonCountsAgain(ballot);
		assertThat(elected("EXECUTIVE_COMMITTEE")).containsExactly("Người 1", "Người 2");
		assertThat(this.results.outcomes(this.organization.congress())).extracting(Outcome::base).containsOnly(40);
	}

	private String remark() {
		return this.jdbc.sql("select remark from body_election where congress = ? and remark is not null")
			.param(this.organization.congress())
			.query(String.class)
			.single();
	}

	@Test
	void invalidBallotsMayBeToldByReasonAndTheReasonsMakeThemUp() {
		isOpen();
		this.organization.preparesBallot(15, PartyOrganization.people(17));
		String ballot = PartyOrganization.committeeBallot()
			.replace("\"votes\":40", "\"votes\":38")
			.replace("\"valid\":42,\"invalid\":0", "\"valid\":41,\"invalid\":1");
		refused("Cộng các lý do là 2 phiếu", () -> this.organization.counts(ballot + MARKED.formatted(2)));
		this.organization.counts(ballot + MARKED.formatted(1));
		assertThat(this.jdbc.sql("""
				select i.reason from invalid_ballots i join ballot b on b.id = i.ballot
				where b.congress = ? and i.ballots = 1""")
			.param(this.organization.congress())
			.query(String.class)
			.list()).containsExactly("MARKED");
	}

	@Test
	void secretaryWhomTheCongressElectsIsIntroducedByTheNewCommitteeFirst() {
		isOpen();
		this.organization.votesNumber(15, 42);
		refused("không có các bước bầu bí thư trực tiếp", () -> this.organization
			.settlesListWith(",\"steps\":[\"introduced\"]", 42, PartyOrganization.people(17)));
		this.organization.settlesList(42, PartyOrganization.people(17));
		this.organization.namesCounters("Kiểm 1");
		this.organization.counts(PartyOrganization.committeeBallot());
		this.organization.votesNumber(1, 42);
		refused("người đứng đầu cấp ủy chọn",
				() -> this.organization.settlesListWith(INTRODUCTION.formatted("null"), 42, "Người 1", "Người 2"));
		this.organization.settlesListWith(INTRODUCTION.formatted("\"Người 2\""), 42, "Người 1", "Người 2");
		assertThat(this.jdbc.sql("select chosen_by_head from introduction").query(String.class).list())
			.contains("Người 2");
		assertThat(this.organization.sees()).containsExactly("userTask_nameCounters");
	}

	@Test
	void tiedNamesAreVotedOnAgainAndASecondTieIsForTheCongressToDecide() {
		isOpen();
		this.organization.preparesBallot(15, PartyOrganization.people(17));
		this.organization.counts(PartyOrganization.committeeBallot()
			.replace("\"Người 15\",\"votes\":40", "\"Người 15\",\"votes\":30")
			.replace("\"Người 16\",\"votes\":10", "\"Người 16\",\"votes\":30"));
		this.organization.namesCounters("Kiểm 1");
		this.organization.counts(ballot(42, "Người 15", 21, "Người 16", 21));
		this.organization.completes("userTask_decideFurtherBallot",
				"{\"goesOn\":false,\"reason\":\"Đại hội quyết định bầu 14\"}");
		assertThat(elected("EXECUTIVE_COMMITTEE")).hasSize(14);
		assertThat(this.campaign.path("election", this.organization.congress())).contains("endEvent_short");
	}

	@Test
	void threeFailedBallotsForTheSecretaryEndWithAnAppointmentSinceJuly2025() {
		isOpen();
		this.organization.electsCommittee();
		this.campaign.advanceTo("2025-07-02");
		this.organization.preparesBallot(1, "Người 1");
		this.organization.counts(ballot(42, "Người 1", 20));
		for (int round = 2; round <= 3; round++) {
			this.organization.completes("userTask_decideFurtherBallot", "{\"goesOn\":true}");
			this.organization.settlesList(42, "Người 1");
			this.organization.namesCounters("Kiểm 1");
			this.organization.counts(ballot(42, "Người 1", 20));
		}
		this.organization.superiorAppoints("Người 2");
		assertThat(this.campaign.path("election", this.organization.congress())).contains("endEvent_appointed");
		assertThat(this.organization.sees()).containsExactly("userTask_closeCongress");
		assertThat(this.results.outcomes(this.organization.congress())).filteredOn(Outcome::isAppointed)
			.extracting(Outcome::name)
			.containsExactly("Người 2");
		this.organization.closes("2025-07-02");
		this.organization.holdsFirstMeeting("Người 2");
		this.organization.requestsRatification();
		this.organization.superiorRatifies();
		assertThat(this.jdbc.sql("select count(*) from ratification where congress = ? and name = 'Người 2'")
			.param(this.organization.congress())
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void listOfACongressHeldAgainIsAgreedToAnew() {
		this.organization.isReadyFor(DAY, "MEMBERS");
		this.campaign.advanceTo(DAY);
		this.organization.completes("userTask_openCongress", "{\"notHeld\":\"Bão\"}");
		this.organization.completes("userTask_registerCongress",
				"""
						{"openingDate":"2025-05-15","session":"WHOLE_DAY","venue":"Hội trường xã","congressType":"MEMBERS","phone":null,
						"reasons":{"WINDOW":"Bão"}}""");
		assertThat(agreed()).isEqualTo(false);
		this.organization.isAccepted();
		this.organization.plansElections();
		assertThat(this.jdbc.sql("select name from milestone where congress = ?")
			.param(this.organization.congress())
			.query(String.class)
			.list()).doesNotContain("PERSONNEL_AGREED");
	}

	private Object agreed() {
		return this.runtime.createVariableInstanceQuery()
			.variableName("personnelAgreed")
			.processInstanceIdIn(this.runtime.createProcessInstanceQuery()
				.processDefinitionKey("partyCongress")
				.processInstanceBusinessKey(this.organization.congress())
				.singleResult()
				.getId())
			.singleResult()
			.getValue();
	}

	@Test
	void aComplaintHoldsTheLimitOfTheSuperiorsDecisionUntilItIsConcluded() {
		this.organization.isReadyFor(DAY, "MEMBERS");
		this.campaign.advanceTo(DAY);
		this.organization.opens(42, 42);
		this.organization.electsCommittee();
		this.organization.preparesBallot(1, "Người 1");
		this.organization.counts(ballot(42, "Người 1", 40));
		this.organization.closes(DAY);
		this.organization.holdsFirstMeeting("Người 1");
		this.organization.requestsRatification();
		assertThat(ratificationDue()).isEqualTo("2025-04-08");
		this.campaign.advanceTo("2025-03-19");
		this.campaign.person("kiemtra")
			.starts("complaint", """
					{"congress":"%s","matter":"COMPLAINT","receivedOn":"2025-03-19","reference":"31/2025"}"""
				.formatted(this.organization.congress()));
		this.campaign.advanceTo("2025-03-21");
		Long complaint = this.jdbc.sql("select id from verification where congress = ?")
			.param(this.organization.congress())
			.query(Long.class)
			.single();
		this.campaign.person("kiemtra")
			.completes(this.organization.congress(), "userTask_concludeVerifications",
					"""
							{"conclusions":[{"verification":%d,"number":"09-TB/UBKT","concludedOn":"2025-03-21","outcome":"CLEARED"}]}"""
						.formatted(complaint));
		assertThat(ratificationDue()).isEqualTo("2025-04-10");
	}

	private LocalDate ratificationDue() {
		return this.campaign.due(this.organization.congress(), "userTask_ratify");
	}

	private void isOpen() {
		this.organization.isReadyFor(DAY, "MEMBERS");
		this.campaign.advanceTo(DAY);
		this.organization.opens(42, 42);
	}

	@Test
	void whatIsStillToComeIsRefusedWhenItBreaksARule() {
		isOpen();
		refused("chưa quá một nửa", () -> this.organization.votesNumber(15, 21));
		this.organization.votesNumber(15, 40);
		refused("phải nhiều hơn số lượng cần bầu",
				() -> this.organization.settlesList(40, PartyOrganization.people(15)));
		refused("chưa quá 30%", () -> this.organization.completes("userTask_settleList",
				"""
						{"names":[{"name":"Người ngoài","source":"NOMINATED","withdrawn":false,"agreed":12}],"inFavour":40}"""));
		this.organization.settlesList(40, PartyOrganization.people(17));
		refused("không kiểm phiếu", () -> this.organization.namesCounters("Người 3"));
		this.organization.namesCounters("Kiểm 1");
		refused("đúng những người trong danh sách", () -> this.organization.counts(ballot(42, "Người 1", 40)));
		refused("nhiều hơn số có mặt", () -> this.organization
			.counts(PartyOrganization.committeeBallot().replace("\"issued\":42", "\"issued\":43")));
		this.organization.counts(PartyOrganization.committeeBallot());
		this.organization.votesNumber(1, 42);
		refused("không trúng cử Ban Chấp hành", () -> this.organization.settlesList(42, "Người 17"));
	}

	@Test
	void secretaryIsElectedWhereThePlanSaysAndEachBodyInItsPlace() {
		this.organization.registers(DAY, "MEMBERS");
		this.organization.isAccepted();
		refused("Bí thư do đại hội bầu",
				() -> this.organization.plansElections(PartyOrganization.body("FIRST_MEETING", "SECRETARY", 1, "")));
		refused("Chi ủy không do đại hội đảng bộ, cấp ủy mới bầu",
				() -> this.organization.plansElections(PartyOrganization.body("CONGRESS", "BRANCH_COMMITTEE", 3, "")));
		refused("phải bầu trước",
				() -> this.organization.plansElections(PartyOrganization.body("CONGRESS", "SECRETARY", 1, "") + ","
						+ PartyOrganization.body("CONGRESS", "EXECUTIVE_COMMITTEE", 15, "")));
	}

	@Test
	void personnelThatTheSuperiorReturnsIsPlannedAnew() {
		this.organization.registers(DAY, "MEMBERS");
		this.organization.isAccepted();
		this.organization.plansElections();
		this.organization.superiorReturns("Bổ sung cán bộ nữ");
		this.organization.plansElections();
		assertThat(this.campaign.path("partyPreparation", this.organization.congress()))
			.containsSubsequence("userTask_agreeElections", "userTask_planElections", "userTask_agreeElections");
	}

	@Test
	void dayThatIsNotAcceptedIsRegisteredAnewAndSoIsACongressThatCouldNotBeHeld() {
		this.organization.registers(DAY, "MEMBERS");
		this.organization.isNotAccepted("Trùng lịch");
		this.organization.isReadyFor(DAY, "MEMBERS");
		this.campaign.advanceTo(DAY);
		this.organization.completes("userTask_openCongress", "{\"notHeld\":\"Bão\"}");
		assertThat(this.organization.sees()).containsExactly("userTask_registerCongress");
	}

	@Test
	void congressWithoutElectionsClosesAndIsRatifiedOnlyAfterWhatItsFileLacked() {
		this.organization.registers(DAY, "MEMBERS");
		this.organization.isAccepted();
		this.organization.plansElections("");
		this.organization.superiorAgrees();
		this.campaign.advanceTo(DAY);
		this.organization.opens(42, 42);
		this.organization.closes(DAY);
		this.organization.requestsRatification();
		this.organization.superiorDecides("\"outcome\":\"RETURNED\",\"reason\":\"Thiếu biên bản\"");
		this.organization.requestsRatification();
		this.organization.superiorDecides("\"outcome\":\"ANNULLED\",\"reason\":\"Sai quy trình\"");
		assertThat(this.organization.sees()).containsExactly("userTask_registerCongress");
	}

	@Test
	void postponementLeavesThePreparation() {
		this.organization.registers(DAY, "MEMBERS");
		this.organization.isAccepted();
		this.organization.plansElections();
		this.organization.superiorAgrees();
		this.campaign.advanceTo("2025-02-04");
		this.organization.completes("userTask_chooseNoticeHandling", "{\"choice\":\"POSTPONE\",\"reason\":\"Bão lũ\"}");
		assertThat(this.organization.sees()).containsExactly("userTask_registerCongress");
	}

	@Test
	void noticeThatADecisionTakesTheGroundFromIsGivenAgain() {
		this.organization.isReadyFor(DAY, "MEMBERS");
		this.fallen.fall(this.organization.congress(), "dời ngày");
		this.campaign.runJobs();
		assertThat(this.organization.sees()).containsExactly("userTask_giveNotice");
		this.given.holdingAgain().forEach(this.fallen::standAgain);
		this.campaign.runJobs();
		assertThat(this.organization.sees()).isEmpty();
		this.fallen.fall(this.organization.congress(), "dời ngày");
		this.campaign.runJobs();
		this.organization.givesNotice(DAY);
		assertThat(this.campaign.path("partyPreparation", this.organization.congress()))
			.contains("endEvent_noticeRepeated");
	}

	private static void refused(String words, Runnable step) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(step::run).withMessageContaining(words);
	}

	private Stream<String> elected(String election) {
		return this.results.outcomes(this.organization.congress())
			.stream()
			.filter((outcome) -> outcome.election().name().equals(election) && outcome.isElected())
			.map(Outcome::name);
	}

	static String ballot(int voters, Object... namesAndVotes) {
		String candidates = IntStream.range(0, namesAndVotes.length / 2)
			.mapToObj((at) -> "{\"name\":\"%s\",\"votes\":%s}".formatted(namesAndVotes[2 * at],
					namesAndVotes[2 * at + 1]))
			.collect(Collectors.joining(","));
		return """
				"present":%1$d,"ballots":{"issued":%1$d,"returned":%1$d,"valid":%1$d,"invalid":0},"candidates":[%2$s]"""
			.formatted(voters, candidates);
	}

}
