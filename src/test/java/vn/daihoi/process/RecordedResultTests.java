package vn.daihoi.process;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.congress.Breaches;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.election.CongressResults;
import vn.daihoi.election.Deliberations;
import vn.daihoi.election.Result;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.daihoi.process.Branch.candidate;

/** The result of a congress of 12 members who elect a committee of 3. */
@ProcessTest
class RecordedResultTests {

	@Autowired
	private Campaign campaign;

	@Autowired
	private CongressResults results;

	@Autowired
	private Deliberations deliberations;

	@Autowired
	private Breaches breaches;

	@Autowired
	private Milestones milestones;

	private Branch branch;

	@BeforeEach
	void congressIsHeld() {
		this.campaign.beginWithIssuedPlan();
		this.branch = this.campaign.branch("hh02");
		this.branch.holdsCongress("2024-12-15");
	}

	@Test
	void moreVotesThanBallotsAreRefusedBesideTheirField() {
		String impossible = this.branch.committee(candidate("A", 13) + "," + candidate("B", 9));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.recordsBallots("2024-12-15", impossible))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field)
				.containsExactly("ballots[0].candidates[0].votes"))
			.withMessageContaining("nhiều hơn số phiếu hợp lệ (12)");
		assertThat(this.branch.sees()).containsExactly("userTask_recordResult");
		assertThat(this.results.outcomes(this.branch.congress())).isEmpty();
	}

	@Test
	void moreMembersThanThereAreCannotHaveMetEvenWhereNobodyWasVotedOn() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.branch.completes("userTask_recordResult",
					"""
							{"closedOn":"2024-12-15","members":{"official":12,"temporaryElsewhere":0,"exemptAbsent":0,"suspended":-1,
							"excusedWholeCongress":0,"present":40},"ballots":[],"minutes":[]}"""))
			.satisfies((refusal) -> assertThat(refusal.findings()).filteredOn((one) -> one.code().equals("TALLY"))
				.extracting(Finding::field, Finding::text)
				.containsExactly(tuple("members.suspended",
						"Số bị đình chỉ sinh hoạt phải từ 0 trở lên, không thể là -1; kiểm tra lại biên bản đại hội"),
						tuple("members.present",
								"Số có mặt (40) nhiều hơn số chính thức (12); kiểm tra lại biên bản đại hội")));
	}

	@Test
	void brokenRuleIsRecordedAsABreachAndNobodyIsShownAsElected() {
		String withoutSurplus = this.branch
			.committee(candidate("A", 12) + "," + candidate("B", 9) + "," + candidate("C", 8));
		this.branch.recordsBallots("2024-12-15", withoutSurplus);
		assertThat(this.results.outcomes(this.branch.congress())).extracting(CongressResults.Outcome::result)
			.containsOnly(Result.PENDING);
		assertThat(this.breaches.of(this.branch.congress())).singleElement()
			.satisfies((breach) -> assertThat(breach.clause()).contains("Điều 14 Quy chế bầu cử trong Đảng"));
		assertThat(this.milestones.of(this.branch.congress())).containsKey(Milestone.RESULT_RECORDED);
	}

	@Test
	void membersWithMoreThanHalfAreElectedInAnOrderlyBallot() {
		String fourForThree = this.branch
			.committee(candidate("A", 9) + "," + candidate("B", 9) + "," + candidate("C", 9) + "," + candidate("D", 6));
		this.branch.recordsBallots("2024-12-15", fourForThree);
		assertThat(this.results.outcomes(this.branch.congress())).filteredOn(CongressResults.Outcome::isElected)
			.extracting(CongressResults.Outcome::name)
			.containsExactly("A", "B", "C");
	}

	@Test
	void moreThanHalfIsTakenOfTheConvenedMembers() {
		this.branch.recordsBallots("2024-12-15", Branch.ballot("SECRETARY", 1, 10, candidate("A", 6)));
		assertThat(this.results.outcomes(this.branch.congress())).singleElement()
			.returns(12, CongressResults.Outcome::base)
			.returns(false, CongressResults.Outcome::isElected);
	}

	@Test
	void congressOnAnotherDayThanThePlanAllowsIsRecordedAndMarked() {
		this.campaign.advanceTo("2025-01-02");
		this.branch.recordsResult("2025-01-02");
		assertThat(this.breaches.of(this.branch.congress())).singleElement()
			.returns("WINDOW", Breaches.Breach::code)
			.returns("Kế hoạch, mục II.6", Breaches.Breach::clause);
	}

	@Test
	void speakersHandsAndTargetsStandAsTheMinutesSayWithTheBaseOfTheVote() {
		this.branch.recordsResult("2024-12-15", "{\"speakers\":4,\"inFavour\":11,\"targets\":8}");
		assertThat(this.deliberations.of(this.branch.congress())).contains(new Deliberations.Recorded(4, 11, 12, 8));
		assertThat(this.breaches.of(this.branch.congress())).isEmpty();
	}

	@Test
	void aResolutionWithoutItsMajorityIsRecordedAsTheMinutesSayAndBreaksNoElection() {
		this.branch.recordsResult("2024-12-15", "{\"speakers\":15,\"inFavour\":6}");
		assertThat(this.deliberations.of(this.branch.congress())).contains(new Deliberations.Recorded(15, 6, 12, null));
		assertThat(this.breaches.of(this.branch.congress())).isEmpty();
		assertThat(this.results.outcomes(this.branch.congress())).anyMatch(CongressResults.Outcome::isElected);
	}

	@Test
	void eachOfThemMayBeLeftOut() {
		this.branch.recordsResult("2024-12-15", "{\"speakers\":null,\"targets\":8}");
		assertThat(this.deliberations.of(this.branch.congress()))
			.contains(new Deliberations.Recorded(null, null, null, 8));
	}

	@Test
	void allOfThemMayBeLeftOut() {
		this.branch.recordsResult("2024-12-15");
		assertThat(this.deliberations.of(this.branch.congress())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = {
					"'inFavour':13 | deliberation.inFavour | Số tán thành nghị quyết (13) phải từ 0 đến số có mặt (12)",
					"'speakers':-2 | deliberation.speakers | Số người phát biểu, tham luận phải từ 0 đến 999",
					"'targets':2025 | deliberation.targets | Số chỉ tiêu trong nghị quyết phải từ 0 đến 200",
					"'targets':'tám' | deliberation.targets | “Số chỉ tiêu trong nghị quyết”",
					"'inFavour':11.5 | deliberation.inFavour | “Số tán thành nghị quyết”" })
	void numbersThatCannotBeAreRefusedBesideTheirField(String numbers, String field, String words) {
		String deliberation = "{" + numbers.replace('\'', '"') + "}";
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.recordsResult("2024-12-15", deliberation))
			.satisfies((refusal) -> assertThat(refusal.findings()).extracting(Finding::field).containsExactly(field))
			.withMessageContaining(words);
		assertThat(this.branch.sees()).containsExactly("userTask_recordResult");
		assertThat(this.deliberations.of(this.branch.congress())).isEmpty();
	}

	@Test
	void aCongressThatWasNotHeldResolvedNothing() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.branch.completes("userTask_recordResult",
					"{\"notHeld\":\"Bão lũ\",\"deliberation\":{\"targets\":8}}"))
			.withMessageContaining("thì không ghi kết quả");
	}

	@Test
	void resultOfTomorrowIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.branch.recordsResult("2024-12-16"))
			.withMessageContaining("Đại hội chưa diễn ra");
	}

	@Test
	void resultWithoutItsMinutesIsRefused() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.branch.completes("userTask_recordResult",
					"""
							{"closedOn":"2024-12-15","members":{"official":12,"temporaryElsewhere":0,"exemptAbsent":0,"suspended":0,
							"excusedWholeCongress":0,"present":12},"ballots":[%s],"minutes":[]}"""
						.formatted(Branch.ballot("SECRETARY", 1, 12, candidate("A", 7)))))
			.withMessageContaining("biên bản kiểm phiếu; hãy tải lên");
	}

}
