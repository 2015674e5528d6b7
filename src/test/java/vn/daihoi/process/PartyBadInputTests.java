package vn.daihoi.process;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.organization.Activity;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;
import vn.daihoi.signin.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.daihoi.process.PartyOrganization.people;

/**
 * What bad input gets at the forms of a party organisation's congress. Number, list and
 * counting committee are still to come, so what breaks a rule is refused; of the figures
 * only what cannot be true.
 */
@ProcessTest
class PartyBadInputTests {

	private static final String DAY = "2025-03-17";

	private static final String SURPLUS = "khoản 1 Điều 14 Quy chế bầu cử trong Đảng (190-QĐ/TW)";

	private static final String ELECTIONS = "Quy chế bầu cử trong Đảng (190-QĐ/TW)";

	private static final String CLOSING = "{\"closedOn\":\"2025-03-17\",\"minutes\":[]}";

	@LocalServerPort
	private int port;

	@Autowired
	private Campaign campaign;

	@Autowired
	private Members members;

	@Autowired
	private JdbcClient jdbc;

	private PartyOrganization organization;

	@BeforeEach
	void congressIsOpen() {
		this.campaign.beginWithPlanOfBanHon();
		this.organization = this.campaign.partyOrganization();
		this.organization.isReadyFor(DAY, "MEMBERS");
		this.campaign.advanceTo(DAY);
		this.organization.opens(44, 42);
	}

	@AfterEach
	void addedMembersAreGone() {
		this.jdbc.sql("delete from person_on_ballot where member_id like 'hh02-9%'").update();
		this.jdbc.sql("delete from member where id like 'hh02-9%'").update();
	}

	@Test
	void noSeats() {
		refused(() -> this.organization.votesNumber(0, 42), "seats", "phải từ 1",
				"Điều 17 Quy chế bầu cử trong Đảng (190-QĐ/TW)");
	}

	@Test
	void listWithTwoMoreThanFiveSeatsOrFewerNamesThanSeats() {
		this.organization.votesNumber(5, 42);
		refused(() -> this.organization.settlesList(42, people(7)), "names", "số dư là 01", SURPLUS);
		refused(() -> this.organization.settlesList(42, people(4)), "names", "bổ sung người", SURPLUS);
	}

	@Test
	void nameTwice() {
		this.organization.votesNumber(5, 42);
		refused(() -> this.organization.settlesList(42, with(people(5), "Người 1")), "names[5].name", "ghi hai lần",
				ELECTIONS);
	}

	@Test
	void probationaryAndSuspendedMembersDoNotStandAndANamesakeWithAYearDoes() {
		this.members.add(member("hh02-90", "Danh Dự Bị", false, Activity.REGULAR));
		this.members.add(member("hh02-91", "Lê Đình Chỉ", true, Activity.SUSPENDED));
		this.organization.votesNumber(5, 42);
		refused(() -> this.organization.settlesList(42, with(people(5), "Danh Dự Bị")), "names[5].name",
				"Danh Dự Bị là đảng viên dự bị", "Điều 3 Điều lệ Đảng");
		refused(() -> this.organization.settlesList(42, with(people(5), "Lê Đình Chỉ")), "names[5].name",
				"bị đình chỉ sinh hoạt", ELECTIONS);
		this.organization.settlesList(42, with(people(5), "Lê Đình Chỉ (1975)"));
		assertThat(this.organization.sees()).containsExactly("userTask_nameCounters");
	}

	@Test
	void whoMayNotStandAnyMoreWhenTheBallotIsCountedIsMarkedOnceAndTheBallotStands() {
		this.organization.preparesBallot(15, people(17));
		this.members.add(member("hh02-90", "Người 3", true, Activity.SUSPENDED));
		assertThat(told("userTask_countBallot", "{" + PartyOrganization.committeeBallot() + ",\"minutes\":[]}"))
			.anyMatch((one) -> one.startsWith(
					"WARNING candidates[2].name Trái quy định, chờ đảng ủy xử lý: Người 3 là đảng viên bị đình chỉ"));
		this.organization.counts(PartyOrganization.committeeBallot());
		assertThat(this.jdbc.sql("select text from breach where congress = ? and code = 'ELIGIBILITY'")
			.param(this.organization.congress())
			.query(String.class)
			.list()).singleElement().asString().startsWith("Người 3 là đảng viên bị đình chỉ sinh hoạt");
		this.organization.preparesBallot(1, "Người 1");
		assertThat(this.organization.sees()).containsExactly("userTask_countBallot");
	}

	@Test
	void whomTheCommitteePreparesThoughHeMayNotStandIsToldToItAndToTheSuperior() {
		this.campaign.beginWithPlanOfBanHon();
		this.organization = this.campaign.partyOrganization();
		this.organization.registers(DAY, "MEMBERS");
		this.organization.isAccepted();
		this.members.add(new Member("hh02-90", "hh02", "Người 3", LocalDate.of(1960, 1, 1), false, false, false, null,
				false, Activity.REGULAR));
		String plan = "{\"bodies\":[%s],\"papers\":[]}"
			.formatted(PartyOrganization.body("CONGRESS", "EXECUTIVE_COMMITTEE", 1, "\"Người 3\""));
		assertThat(told("userTask_planElections", plan))
			.anyMatch((one) -> one.startsWith("INFO bodies[0].names Người 3 là đảng viên dự bị"))
			.anyMatch((one) -> one.startsWith("WARNING bodies[0].names Nữ: 00/01 người"));
		this.organization.plansElections();
		Visitor superior = Visitor.withPassword(this.port, "bantochuc");
		String task = this.campaign.person("bantochuc")
			.task(this.organization.congress(), "userTask_agreeElections")
			.getId();
		assertThat(superior.get("/api/tasks/" + task + "/form").body()).contains("Người 3 là đảng viên dự bị");
	}

	@Test
	void sharesOfThoseElectedAreToldWhenTheCongressCloses() {
		this.members.add(new Member("hh02-90", "hh02", "Người 3", LocalDate.of(1960, 1, 1), false, false, true, null,
				false, Activity.REGULAR));
		this.organization.electsCommittee();
		this.organization.preparesBallot(1, "Người 1");
		this.organization.counts(PartyCongressTests.ballot(42, "Người 1", 40));
		assertThat(told("userTask_closeCongress", CLOSING)).noneMatch((one) -> one.contains("outcomes"));
		IntStream.rangeClosed(1, 15)
			.filter((number) -> number != 3)
			.forEach((number) -> this.members.add(new Member("hh02-9" + number, "hh02", "Người " + number,
					LocalDate.of(1960, 1, 1), false, false, true, null, false, Activity.REGULAR)));
		assertThat(told("userTask_closeCongress", CLOSING))
			.anyMatch((one) -> one.startsWith("WARNING outcomes Nữ: 00/15 người (0%)"))
			.anyMatch((one) -> one.startsWith("WARNING outcomes Dưới 40 tuổi: 00/15 người"));
		this.organization.closes(DAY);
		assertThat(this.organization.sees()).containsExactly("userTask_voteNumber");
	}

	@Test
	void moreHandsThanVotersAreRefusedWhenTheCongressCloses() {
		this.organization.electsCommittee();
		this.organization.preparesBallot(1, "Người 1");
		this.organization.counts(PartyCongressTests.ballot(42, "Người 1", 40));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.organization.closes(DAY, "{\"inFavour\":43,\"targets\":12}"))
			.satisfies((refusal) -> assertThat(refusal.findings()).filteredOn(Finding::isError)
				.extracting(Finding::field)
				.containsExactly("deliberation.inFavour"))
			.withMessageContaining("phải từ 0 đến số có mặt (42)");
		assertThat(this.organization.sees()).containsExactly("userTask_closeCongress");
	}

	/** What the rules say of a form before it is sent, in its field and its words. */
	private List<String> told(String element, String form) {
		String task = this.campaign.person("danguy.hh").task(this.organization.congress(), element).getId();
		JsonNode told = Visitor.withPassword(this.port, "danguy.hh").post("/api/tasks/" + task + "/check", form).json();
		return StreamSupport.stream(told.get("findings").spliterator(), false)
			.map((one) -> "%s %s %s".formatted(one.get("severity").asText(), one.get("field").asText(),
					one.get("text").asText()))
			.toList();
	}

	@Test
	void memberOfTheCountingCommitteeOnTheBallot() {
		this.organization.votesNumber(15, 42);
		this.organization.settlesList(42, people(17));
		refused(() -> this.organization.namesCounters("Kiểm 1", "Người 2"), "counters[1]", "không kiểm phiếu",
				"Điều 8 " + ELECTIONS);
	}

	@Test
	void figuresThatCannotBeTrue() {
		this.organization.preparesBallot(15, people(17));
		String sound = PartyOrganization.committeeBallot();
		refused(() -> this.organization.counts(sound.replaceFirst("\"votes\":40", "\"votes\":43")),
				"candidates[0].votes", "nhiều hơn số phiếu hợp lệ", ELECTIONS);
		refused(() -> this.organization.counts(sound.replaceFirst("\"valid\":42", "\"valid\":41")), "ballots.valid",
				"cộng lại phải bằng", ELECTIONS);
		refused(() -> this.organization.counts(sound.replaceFirst("\"issued\":42", "\"issued\":41")),
				"ballots.returned", "nhiều hơn số phiếu phát ra", ELECTIONS);
	}

	@Test
	void secretaryWhoIsNotInTheCommittee() {
		this.organization.electsCommittee();
		this.organization.votesNumber(1, 42);
		refused(() -> this.organization.settlesList(42, "Người 16"), "names[0].name", "không trúng cử Ban Chấp hành",
				ELECTIONS);
	}

	private static String[] with(String[] names, String more) {
		return Stream.concat(Stream.of(names), Stream.of(more)).toArray(String[]::new);
	}

	private static Member member(String id, String name, boolean official, Activity activity) {
		return new Member(id, "hh02", name, LocalDate.of(1990, 1, 1), true, true, official, null, false, activity);
	}

	/** Field, rule and clause are told, and the work stands where it stood. */
	private void refused(ThrowingCallable step, String field, String words, String clause) {
		String before = this.organization.sees().toString();
		assertThatExceptionOfType(Refusal.class).isThrownBy(step)
			.satisfies((refusal) -> assertThat(refusal.findings())
				.anySatisfy((finding) -> assertThat(finding).returns(field, Finding::field)
					.returns(true, (one) -> one.text().contains(words))
					.returns(true, (one) -> one.clause().contains(clause))));
		assertThat(this.organization.sees()).hasToString(before);
	}

}
