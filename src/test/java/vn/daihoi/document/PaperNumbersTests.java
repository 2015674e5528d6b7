package vn.daihoi.document;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.document.PaperNumbers.Use;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers of papers, by organisation, type and term. */
class PaperNumbersTests {

	private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

	private static final LocalDate TERM = LocalDate.of(2022, 9, 1);

	private static Use use(String organization, String number, String purpose, LocalDate day) {
		return new Use(organization, PaperNumber.read(number).orElseThrow(), purpose, day);
	}

	@Databases
	void numberOfAnotherPaperIsTold(Database database) {
		PaperNumbers numbers = new PaperNumbers(CampaignRows.in(database).client());
		numbers.use(use("hh", "12-CV/ĐU", "agreement", DAY));
		assertThat(numbers.otherUse(use("hh", "12-CV/ĐU", "agreement", DAY.plusDays(1)), TERM)).contains(DAY);
		assertThat(numbers.otherUse(use("hh", "12-CV/ĐU", "schedule", DAY), TERM)).contains(DAY);
	}

	@Databases
	void paperItselfOtherTypesAndOtherOrganisationsAreNotInItsWay(Database database) {
		PaperNumbers numbers = new PaperNumbers(CampaignRows.in(database).client());
		numbers.use(use("hh", "12-CV/ĐU", "agreement", DAY));
		assertThat(numbers.otherUse(use("hh", "12-CV/ĐU", "agreement", DAY), TERM)).isEmpty();
		assertThat(numbers.otherUse(use("hh", "12-QĐ/ĐU", "ratification", DAY), TERM)).isEmpty();
		assertThat(numbers.otherUse(use("phunghiep", "12-CV/ĐU", "agreement", DAY.plusDays(1)), TERM)).isEmpty();
	}

	@Databases
	void nextNumberFollowsTheHighestOfTheTypeAndATermBeginsAnew(Database database) {
		PaperNumbers numbers = new PaperNumbers(CampaignRows.in(database).client());
		numbers.use(use("hh", "12-CV/ĐU", "agreement", DAY));
		numbers.use(use("hh", "9-CV/ĐU", "schedule", DAY.plusDays(1)));
		assertThat(numbers.next("hh", "CV/ĐU", TERM)).hasToString("13-CV/ĐU");
		assertThat(numbers.next("hh", "BC/ĐU", TERM)).hasToString("01-BC/ĐU");
		assertThat(numbers.next("hh", "CV/ĐU", DAY.plusDays(2))).hasToString("01-CV/ĐU");
		assertThat(numbers.otherUse(use("hh", "12-CV/ĐU", "agreement", DAY.plusDays(9)), DAY.plusDays(2))).isEmpty();
	}

	@Databases
	void seriesIsThatOfTheLastPaperForThePurpose(Database database) {
		PaperNumbers numbers = new PaperNumbers(CampaignRows.in(database).client());
		assertThat(numbers.series("hh", "agreement")).isEmpty();
		numbers.use(use("hh", "12-CV/ĐU", "agreement", DAY));
		numbers.use(use("hh", "12-CV/ĐU", "agreement", DAY));
		numbers.use(use("hh", "3-TB/ĐU", "agreement", DAY.plusDays(1)));
		assertThat(numbers.series("hh", "agreement")).contains("TB/ĐU");
	}

	@Test
	void numberIsReadAsItIsWritten() {
		assertThat(PaperNumber.read("012-KH/HU")).contains(new PaperNumber(12, "KH/HU"));
		assertThat(PaperNumber.read(" 5 - QĐ/ĐU "))
			.hasValueSatisfying((read) -> assertThat(read).hasToString("05-QĐ/ĐU"));
		assertThat(PaperNumber.read("Số 5")).isEmpty();
		assertThat(PaperNumber.read("9999999999-KH/HU")).isEmpty();
	}

}
