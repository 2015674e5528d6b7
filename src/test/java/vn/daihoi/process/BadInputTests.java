package vn.daihoi.process;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.congress.Breaches;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.CongressResults.Outcome;
import vn.daihoi.organization.Activity;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.daihoi.process.Branch.ballot;
import static vn.daihoi.process.Branch.candidate;

/**
 * What bad input gets at the form of a branch's result: what cannot be true is refused
 * beside its field with its clause, and nothing is written; what broke a rule is recorded
 * as the minutes say and marked. Twelve members elect a committee of three.
 */
@ProcessTest
class BadInputTests {

	private static final String DAY = "2024-12-15";

	private static final String ELECTIONS = "Quy chế bầu cử trong Đảng (190-QĐ/TW)";

	private static final String FOUR = candidate("A", 11) + "," + candidate("B", 10) + "," + candidate("C", 9) + ","
			+ candidate("D", 2);

	@Autowired
	private Campaign campaign;

	@Autowired
	private CongressResults results;

	@Autowired
	private Breaches breaches;

	@Autowired
	private Members members;

	@Autowired
	private JdbcClient jdbc;

	private Branch branch;

	@BeforeEach
	void congressIsHeld() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		this.branch.holdsCongress(DAY);
	}

	@AfterEach
	void addedMembersAreGone() {
		this.jdbc.sql("delete from person_on_ballot where member_id like 'hh02-9%'").update();
		this.jdbc.sql("delete from member where id like 'hh02-9%'").update();
	}

	@Test
	void moreVotesThanValidBallots() {
		impossible(ballot("SECRETARY", 1, 12, candidate("A", 13)), "ballots[0].candidates[0].votes",
				"nhiều hơn số phiếu hợp lệ (12)");
	}

	@Test
	void validAndInvalidThatAreNotThoseReturned() {
		impossible(figures(12, 12, 10, 1), "ballots[0].ballots.valid", "cộng lại phải bằng số phiếu thu về (12)");
	}

	@Test
	void moreReturnedThanIssuedAndMoreIssuedThanPresent() {
		impossible(figures(11, 12, 12, 0), "ballots[0].ballots.returned", "nhiều hơn số phiếu phát ra (11)");
		impossible(figures(13, 12, 12, 0), "ballots[0].ballots.issued", "nhiều hơn số có mặt (12)");
	}

	@Test
	void candidateTwice() {
		impossible(ballot("BRANCH_COMMITTEE", 3, 12, FOUR + "," + candidate("a ", 1)), "ballots[0].candidates[4].name",
				"ghi hai lần");
	}

	@Test
	void noSeats() {
		impossible(ballot("BRANCH_COMMITTEE", 0, 12, FOUR), "ballots[0].seats", "phải từ 1 trở lên");
	}

	@Test
	void dayBeforeAnyRule() {
		refused(() -> this.branch.recordsBallots("1990-01-01", ballot("SECRETARY", 1, 12, candidate("A", 11))),
				"closedOn", "không có quy định nào có hiệu lực vào ngày 01/01/1990", "có hiệu lực từ ngày 09/06/2014");
	}

	@Test
	void resultOfACongressThatWasNotHeld() {
		refused(() -> this.branch.completes("userTask_recordResult",
				"{\"notHeld\":\"Bão lũ\",\"closedOn\":\"%s\"}".formatted(DAY)), "notHeld", "thì không ghi kết quả", "");
		refused(() -> this.branch.recordsBallots("2024-12-16", ballot("SECRETARY", 1, 12, candidate("A", 11))),
				"closedOn", "Đại hội chưa diễn ra", "Kế hoạch");
	}

	@Test
	void listOfTwoMoreThanTheSeatsIsMarked() {
		marked(ballot("BRANCH_COMMITTEE", 3, 12, FOUR + "," + candidate("E", 1)), "S4", ELECTIONS);
		assertThat(this.results.outcomes(this.branch.congress())).hasSize(5);
	}

	@Test
	void listShorterThanTheSeatsIsMarked() {
		marked(ballot("BRANCH_COMMITTEE", 3, 12, candidate("A", 11) + "," + candidate("B", 10)), "S1", ELECTIONS);
	}

	@Test
	void secretaryWhoIsNotInTheCommitteeIsMarked() {
		marked(ballot("BRANCH_COMMITTEE", 3, 12, FOUR) + "," + ballot("SECRETARY", 1, 12, candidate("D", 11)), "POST",
				"khoản 4 Điều 24 Điều lệ Đảng");
	}

	@Test
	void probationaryMemberOnTheBallotIsMarked() {
		this.members.add(member("hh02-90", "Danh Dự Bị", false, Activity.REGULAR));
		marked(ballot("SECRETARY", 1, 12, candidate("Danh Dự Bị", 11)), "ELIGIBILITY", "Điều 3 Điều lệ Đảng");
	}

	@Test
	void suspendedMemberOnTheBallotIsMarkedAndANamesakeWhoMayStandIsNot() {
		this.members.add(member("hh02-91", "Lê Đình Chỉ", true, Activity.SUSPENDED));
		this.members.add(member("hh02-92", "Lê Trùng Tên", true, Activity.SUSPENDED));
		this.members.add(member("hh02-93", "Lê Trùng Tên", true, Activity.REGULAR));
		this.branch.recordsBallots(DAY, ballot("BRANCH_COMMITTEE", 3, 12, candidate("Lê Đình Chỉ", 11) + ","
				+ candidate("Lê Trùng Tên", 10) + "," + candidate("C", 8) + "," + candidate("D", 2)));
		assertThat(this.breaches.of(this.branch.congress())).singleElement()
			.returns("ELIGIBILITY", Breaches.Breach::code)
			.satisfies(
					(breach) -> assertThat(breach.text()).contains("Lê Đình Chỉ là đảng viên bị đình chỉ sinh hoạt"));
	}

	private static Member member(String id, String name, boolean official, Activity activity) {
		return new Member(id, "hh02", name, LocalDate.of(1990, 1, 1), true, true, official, null, false, activity);
	}

	private static String figures(int issued, int returned, int valid, int invalid) {
		return """
				{"election":"SECRETARY","kind":"BALLOT","round":1,"seats":1,"ballots":{"issued":%d,"returned":%d,"valid":%d,
				"invalid":%d},"candidates":[%s]}"""
			.formatted(issued, returned, valid, invalid, candidate("A", 5));
	}

	private void impossible(String ballots, String field, String words) {
		refused(() -> this.branch.recordsBallots(DAY, ballots), field, words, ELECTIONS);
	}

	private void refused(ThrowingCallable step, String field, String words, String clause) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(step)
			.satisfies((refusal) -> assertThat(refusal.findings())
				.anySatisfy((finding) -> assertThat(finding).returns(field, (one) -> one.field())
					.returns(true, (one) -> one.text().contains(words))
					.returns(true, (one) -> one.clause().contains(clause))));
		assertThat(this.branch.sees()).containsExactly("userTask_recordResult");
		assertThat(this.results.outcomes(this.branch.congress())).isEmpty();
	}

	/** Written as the minutes say, nobody shown as elected, told to the committee. */
	private void marked(String ballots, String code, String clause) {
		this.branch.recordsBallots(DAY, ballots);
		assertThat(this.breaches.of(this.branch.congress())).singleElement()
			.returns(code, Breaches.Breach::code)
			.satisfies((breach) -> assertThat(breach.clause()).contains(clause));
		List<Outcome> outcomes = this.results.outcomes(this.branch.congress());
		assertThat(outcomes).isNotEmpty().noneMatch(Outcome::isElected);
	}

}
