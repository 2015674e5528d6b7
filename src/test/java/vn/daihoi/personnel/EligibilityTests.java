package vn.daihoi.personnel;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.daihoi.organization.Activity;
import vn.daihoi.organization.Member;
import vn.daihoi.personnel.Eligibility.Answer;
import vn.daihoi.personnel.Eligibility.Right;
import vn.daihoi.personnel.Eligibility.Who;
import vn.daihoi.regulation.Regulations;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may vote, stand and nominate, as the table of the domain says. */
class EligibilityTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 15);

	@ParameterizedTest
	@CsvSource(textBlock = """
			# who               | vote | stand | nominate
			OFFICIAL            | YES  | YES   | YES
			PROBATIONARY        | NO   | NO    | NO
			TEMPORARY_HERE      | NO   | NO    | YES
			TEMPORARY_ELSEWHERE | OPEN | YES   | YES
			EXEMPT              | OPEN | OPEN  | OPEN
			SUSPENDED           | NO   | NO    | NO
			DELEGATE            | YES  | YES   | YES
			NOT_DELEGATE        | NO   | YES   | NO
			CONVENER            | YES  | OPEN  | OPEN
			""", delimiter = '|')
	void rightsOfEverybody(Who who, Answer vote, Answer stand, Answer nominate) {
		assertThat(Eligibility.of(Right.VOTE, who).answer()).isEqualTo(vote);
		assertThat(Eligibility.of(Right.STAND, who).answer()).isEqualTo(stand);
		assertThat(Eligibility.of(Right.NOMINATE, who).answer()).isEqualTo(nominate);
	}

	@ParameterizedTest
	@EnumSource
	void everyAnswerCitesWhatIsInForce(Who who) {
		for (Right right : Right.values()) {
			assertThat(Eligibility.of(right, who).citation().on(Regulations.ofProduct(), DAY)).isNotEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "2024-10-09, khoản 2 Điều 11 Quy chế bầu cử trong Đảng (244-QĐ/TW)",
			"2024-10-10, Quy chế bầu cử trong Đảng (190-QĐ/TW)", "2024-10-11, Quy chế bầu cử trong Đảng (190-QĐ/TW)" })
	void whoIsHereForSomeTimeNominatesByTheRegulationOfTheDay(LocalDate day, String clause) {
		assertThat(Eligibility.of(Right.NOMINATE, Who.TEMPORARY_HERE).citation().on(Regulations.ofProduct(), day))
			.isEqualTo(clause);
	}

	@ParameterizedTest
	@CsvSource({ "true, REGULAR, true", "false, REGULAR, false", "true, TEMPORARY_HERE, false",
			"true, TEMPORARY_ELSEWHERE, true", "true, EXEMPT, true", "true, SUSPENDED, false",
			"false, SUSPENDED, false" })
	void memberStandsUnlessSomethingForbidsIt(boolean official, Activity activity, boolean stands) {
		assertThat(Eligibility.mayStand(member(official, activity))).isEqualTo(stands);
	}

	@Test
	void everyActivityIsSomebodyToTheTable() {
		assertThat(Activity.values()).allSatisfy((one) -> assertThat(Who.of(member(true, one))).isNotNull());
	}

	private static Member member(boolean official, Activity activity) {
		return new Member("hh01-01", "hh01", "Lê Văn An", LocalDate.of(1980, 1, 1), false, false, official, null, false,
				activity);
	}

}
