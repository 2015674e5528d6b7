package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.personnel.CommitteeSize.Band;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CommitteeSizeTests {

	private static final Regulations REGULATIONS = Regulations.ofProduct();

	private static final List<Band> PHUNG_HIEP = List.of(new Band(9, 3), new Band(15, 5), new Band(21, 7));

	private final CommitteeSize ofPlan = on(LocalDate.of(2024, 12, 1));

	@ParameterizedTest(name = "{0} official members: committee {1}, at most {2}")
	@CsvSource({ "0, false, 0", "2, false, 0", "3, false, 0", "8, false, 0", "9, true, 3", "14, true, 3", "15, true, 5",
			"20, true, 5", "21, true, 7", "46, true, 7", "300, true, 7" })
	void bandsOfThePhungHiepPlan(int officialMembers, boolean committee, int maxSeats) {
		assertThat(this.ofPlan.hasCommittee(officialMembers)).isEqualTo(committee);
		assertThat(this.ofPlan.maxSeats(officialMembers)).isEqualTo(maxSeats);
		assertThat(this.ofPlan.suggestedSeats(officialMembers)).isEqualTo(maxSeats);
	}

	@ParameterizedTest(name = "{0} official members, {1} seats: {2}")
	@CsvSource(nullValues = "-", textBlock = """
			-1, 0, CS1
			 2, 0, CS1
			 3, 0, -
			 8, 0, -
			 8, 3, CS2
			 9, 0, CS3
			 9, 3, -
			14, 3, -
			14, 4, CS4
			15, 5, -
			20, 6, CS4
			21, 7, -
			46, 8, CS4
			""")
	void seatsAgainstTheBandsOfThePlan(int officialMembers, int seats, String code) {
		List<Finding> findings = this.ofPlan.check(officialMembers, seats);
		assertThat(findings).extracting(Finding::code).isEqualTo((code != null) ? List.of(code) : List.of());
		assertThat(findings).allMatch(Finding::isError);
	}

	@Test
	void branchOfTwelveWithFiveSeatsIsToldThePlanFirst() {
		assertThat(this.ofPlan.check(12, 5)).containsExactly(Finding.error("CS4", "seats",
				"Chi bộ có 12 đảng viên chính thức bầu không quá 03 chi ủy viên; số lượng cần bầu là 05, giảm còn 03 trở xuống",
				"Kế hoạch, mục II.3.3; không quá 07: khoản 4 Điều 24 Điều lệ Đảng; "
						+ "điểm 22 Quy định thi hành Điều lệ Đảng (24-QĐ/TW)"));
	}

	@Test
	void branchOfTwoIsToldWhomToAsk() {
		Finding finding = this.ofPlan.check(2, 0).get(0);
		assertThat(finding.field()).isEqualTo("officialMembers");
		assertThat(finding.text()).contains("02 đảng viên chính thức", "sáp nhập");
		assertThat(finding.clause()).isEqualTo("khoản 1 Điều 24 Điều lệ Đảng");
	}

	@Test
	void withoutAPlanOnlyTheCapOfSevenHolds() {
		CommitteeSize central = new CommitteeSize(REGULATIONS, LocalDate.of(2024, 12, 1), List.of(), "");
		assertThat(central.check(12, 7)).isEmpty();
		assertThat(central.check(12, 8)).singleElement()
			.extracting(Finding::clause)
			.isEqualTo("khoản 4 Điều 24 Điều lệ Đảng; điểm 22 Quy định thi hành Điều lệ Đảng (24-QĐ/TW)");
	}

	@Test
	void planThatAllowsMoreThanSevenIsStillHeldToSeven() {
		CommitteeSize generous = new CommitteeSize(REGULATIONS, LocalDate.of(2024, 12, 1), List.of(new Band(9, 9)),
				"Kế hoạch, mục II");
		assertThat(generous.maxSeats(30)).isEqualTo(7);
	}

	@Test
	void orderOfTheBandsDoesNotMatter() {
		CommitteeSize shuffled = new CommitteeSize(REGULATIONS, LocalDate.of(2024, 12, 1),
				List.of(new Band(21, 7), new Band(9, 3), new Band(15, 5)), "Kế hoạch");
		assertThat(shuffled.maxSeats(16)).isEqualTo(5);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2025-01-19 | điểm 22 Quy định thi hành Điều lệ Đảng (24-QĐ/TW)
			2025-01-20 | Quy định thi hành Điều lệ Đảng (232-QĐ/TW)
			2025-06-30 | Quy định thi hành Điều lệ Đảng (232-QĐ/TW)
			2025-07-01 | Quy định thi hành Điều lệ Đảng (294-QĐ/TW)
			2026-07-26 | Quy định thi hành Điều lệ Đảng (208-QĐ/TW)
			""")
	void decisionInForceOnTheDayIsCited(LocalDate day, String decision) {
		assertThat(on(day).check(12, 5).get(0).clause()).endsWith("khoản 4 Điều 24 Điều lệ Đảng; " + decision);
	}

	@Test
	void branchHasOneDeputySecretary() {
		assertThat(this.ofPlan.checkDeputies(8, 1)).isEmpty();
		assertThat(this.ofPlan.checkDeputies(8, 2)).singleElement().matches(Finding::isError);
		assertThat(this.ofPlan.checkDeputies(9, 2)).singleElement().matches((finding) -> !finding.isError());
	}

	@Test
	void bandWithoutMembersOrSeatsIsNoBand() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Band(0, 3));
		assertThatIllegalArgumentException().isThrownBy(() -> new Band(9, 0));
	}

	private static CommitteeSize on(LocalDate day) {
		return new CommitteeSize(REGULATIONS, day, PHUNG_HIEP, "Kế hoạch, mục II.3.3");
	}

}
