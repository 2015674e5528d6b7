package vn.daihoi.regulation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.plan.PackagedPlan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RegulationsTests {

	private final Regulations regulations = Regulations.ofProduct();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CHARTER_IMPL    | 29-QĐ/TW     | 2016-07-25 | 2021-07-29
			CHARTER_IMPL    | 24-QĐ/TW     | 2021-07-30 | 2021-07-30
			CHARTER_IMPL    | 24-QĐ/TW     | 2021-07-30 | 2021-07-31
			CHARTER_IMPL    | 24-QĐ/TW     | 2021-07-30 | 2025-01-19
			CHARTER_IMPL    | 232-QĐ/TW    | 2025-01-20 | 2025-01-20
			CHARTER_IMPL    | 232-QĐ/TW    | 2025-01-20 | 2025-01-21
			CHARTER_IMPL    | 232-QĐ/TW    | 2025-01-20 | 2025-05-26
			CHARTER_IMPL    | 232-QĐ/TW    | 2025-01-20 | 2025-06-30
			CHARTER_IMPL    | 294-QĐ/TW    | 2025-05-26 | 2025-07-01
			CHARTER_IMPL    | 294-QĐ/TW    | 2025-05-26 | 2025-07-02
			CHARTER_IMPL    | 294-QĐ/TW    | 2025-05-26 | 2026-04-07
			CHARTER_IMPL    | 20-QĐ/TW     | 2026-04-08 | 2026-04-08
			CHARTER_IMPL    | 20-QĐ/TW     | 2026-04-08 | 2026-04-09
			CHARTER_IMPL    | 20-QĐ/TW     | 2026-04-08 | 2026-07-25
			CHARTER_IMPL    | 208-QĐ/TW    | 2026-07-26 | 2026-07-26
			CHARTER_IMPL    | 208-QĐ/TW    | 2026-07-26 | 2026-07-27
			CHARTER_GUIDE   | 01-HD/TW     | 2021-09-28 | 2025-06-08
			CHARTER_GUIDE   | 06-HD/TW     | 2025-06-09 | 2025-06-09
			CHARTER_GUIDE   | 06-HD/TW     | 2025-06-09 | 2025-06-10
			CHARTER_GUIDE   | 06-HD/TW     | 2025-06-09 | 2026-05-18
			CHARTER_GUIDE   | 01-HD/TW     | 2026-05-19 | 2026-05-19
			CHARTER_GUIDE   | 01-HD/TW     | 2026-05-19 | 2026-05-20
			ELECTION_REG    | 244-QĐ/TW    | 2014-06-09 | 2024-09-20
			ELECTION_REG    | 244-QĐ/TW    | 2014-06-09 | 2024-10-09
			ELECTION_REG    | 190-QĐ/TW    | 2024-10-10 | 2024-10-10
			ELECTION_REG    | 190-QĐ/TW    | 2024-10-10 | 2024-10-11
			ELECTION_GUIDE  | 04-HD/TW     | 2014-10-06 | 2020-03-19
			ELECTION_GUIDE  | 03-HD/TW     | 2020-03-20 | 2020-03-20
			ELECTION_GUIDE  | 03-HD/TW     | 2020-03-20 | 2020-03-21
			ELECTION_GUIDE  | 03-HD/TW     | 2020-03-20 | 2024-12-30
			ELECTION_GUIDE  | 04-HD/TW     | 2024-12-31 | 2024-12-31
			ELECTION_GUIDE  | 04-HD/TW     | 2024-12-31 | 2025-01-01
			CYCLE_DIRECTIVE | 35-CT/TW     | 2024-06-14 | 2025-04-13
			CYCLE_DIRECTIVE | 45-CT/TW     | 2025-04-14 | 2025-04-14
			CYCLE_DIRECTIVE | 45-CT/TW     | 2025-04-14 | 2025-04-15
			DOC_TYPES       | 66-QĐ/TW     | 2017-02-06 | 2026-01-08
			DOC_TYPES       | 399-QĐ/TW    | 2026-01-09 | 2026-01-09
			DOC_TYPES       | 399-QĐ/TW    | 2026-01-09 | 2026-01-10
			DOC_LAYOUT      | 36-HD/VPTW   | 2018-04-03 | 2026-05-26
			DOC_LAYOUT      | 05-HD/VPTW   | 2026-05-27 | 2026-05-27
			DOC_LAYOUT      | 05-HD/VPTW   | 2026-05-27 | 2026-05-28
			""")
	void documentOfATopicInForceOnADay(Topic topic, String number, LocalDate issued, LocalDate day) {
		Regulation inForce = this.regulations.inForce(topic, day);
		assertThat(inForce).isEqualTo(this.regulations.find(number, issued).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "ELECTION_REG, 2014-06-08", "CYCLE_AMENDMENT, 2025-01-17", "CYCLE_AMENDMENT, 2025-04-14",
			"CYCLE_GUIDE, 2025-04-14", "INSPECTION, 2025-05-29", "MEMBER_CONDUCT, 2026-07-25",
			"E_HANDBOOK, 2025-07-09" })
	void noDocumentIsKnownBeforeItsIssueOrAfterItsEnd(Topic topic, LocalDate day) {
		assertThat(this.regulations.known(topic, day)).isEmpty();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.regulations.inForce(topic, day))
			.satisfies((refusal) -> assertThat(refusal.getResponse().getStatus()).isEqualTo(422))
			.withMessageContaining("không có quy định nào có hiệu lực vào ngày");
	}

	@Test
	void documentIssuedBeforeItIsInForceWaitsForItsDay() {
		Regulation charterRules = this.regulations.find("294-QĐ/TW", LocalDate.of(2025, 5, 26)).orElseThrow();
		assertThat(charterRules.isInForceOn(LocalDate.of(2025, 6, 30))).isFalse();
		assertThat(charterRules.isInForceOn(LocalDate.of(2025, 7, 1))).isTrue();
	}

	@Test
	void documentInForceFromADayBeforeItsIssueIsNotKnownBeforeItsIssue() {
		LocalDate issued = LocalDate.of(2025, 6, 9);
		Regulation backdated = new Regulation(Topic.CHARTER_GUIDE, "06-HD/TW", "Ban Bí thư", issued,
				issued.minusDays(8), null, null, true, "Hướng dẫn", null, null);
		assertThat(new Regulations(List.of(backdated)).known(Topic.CHARTER_GUIDE, issued.minusDays(1))).isEmpty();
	}

	@Test
	void numberDayOfIssueAndIssuerTogetherAreUnique() {
		List<Regulation.Key> keys = this.regulations.all().stream().map(Regulation::key).toList();
		assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
		assertThat(keys).filteredOn((key) -> key.number().equals("01-HD/TW")).hasSize(2);
		assertThat(keys).filteredOn((key) -> key.number().equals("04-HD/TW")).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "phung-hiep-2025", "ban-hon-2025", "lac-duong-2025", "chi-bo-2027" })
	void issuersAreThoseThatThePlansOfTheProductName(String plan) {
		assertThat(PackagedPlan.read(plan).legalBasis()).filteredOn((basis) -> basis.number() != null)
			.allSatisfy((basis) -> assertThat(
					this.regulations.find(basis.number(), basis.date()).map(Regulation::issuer).orElse(basis.issuer()))
				.isEqualTo(basis.issuer()));
	}

	static List<Regulation> ended() {
		return Regulations.ofProduct().all().stream().filter((one) -> one.until() != null).toList();
	}

	@ParameterizedTest
	@MethodSource("ended")
	void whatEndsIsReplacedOnThatDayByADocumentOfTheRegisterOrSaysWhy(Regulation ended) {
		if (ended.replacedBy() == null) {
			assertThat(ended.note()).startsWith("Hết hiệu lực");
			return;
		}
		assertThat(this.regulations.successor(ended)).get()
			.extracting(Regulation::inForceFrom)
			.isEqualTo(ended.until());
	}

	@Test
	void whatIsCurrentHasNoSuccessorAndWhatIsNotVerifiedSaysWhatIsToBeConfirmed() {
		assertThat(this.regulations.all()).allSatisfy((one) -> {
			assertThat(one.until() == null && one.replacedBy() != null).as("%s", one).isFalse();
			assertThat(one.verified() || one.note() != null).as("%s", one).isTrue();
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			244-QĐ/TW | 2014-06-09 | 2024-10-09 | -
			244-QĐ/TW | 2014-06-09 | 2024-10-10 | 2024-10-10
			232-QĐ/TW | 2025-01-20 | 2025-05-25 | -
			232-QĐ/TW | 2025-01-20 | 2025-05-26 | 2025-07-01
			27-HD/BTCTW | 2024-08-26 | 2025-04-13 | -
			27-HD/BTCTW | 2024-08-26 | 2025-04-14 | 2025-04-14
			190-QĐ/TW | 2024-10-10 | 2026-11-20 | -
			""")
	void endOfADocumentIsKnownFromTheIssueOfItsSuccessorOn(String number, LocalDate issued, LocalDate asOf,
			LocalDate end) {
		Regulation regulation = this.regulations.find(number, issued).orElseThrow();
		assertThat(this.regulations.knownEnd(regulation, asOf).orElse(null)).isEqualTo(end);
	}

	@ParameterizedTest
	@EnumSource
	void documentsOfATopicFollowEachOtherWithoutOverlap(Topic topic) {
		List<Regulation> chain = this.regulations.all().stream().filter((one) -> one.topic() == topic).toList();
		assertThat(chain).isNotEmpty();
		for (int i = 1; i < chain.size(); i++) {
			assertThat(chain.get(i - 1).until()).isEqualTo(chain.get(i).inForceFrom());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			2024-10-09 | surplus | Điều 16 Quy chế bầu cử trong Đảng (244-QĐ/TW)
			2024-10-10 | surplus | khoản 1 Điều 14 Quy chế bầu cử trong Đảng (190-QĐ/TW)
			2024-10-09 | result  | Điều 32 Quy chế bầu cử trong Đảng (244-QĐ/TW)
			2024-10-10 | result  | Quy chế bầu cử trong Đảng (190-QĐ/TW)
			""")
	void articleIsCitedOnlyWhereItWasRead(LocalDate day, String subject, String citation) {
		assertThat(this.regulations.inForce(Topic.ELECTION_REG, day).citeOn(subject)).isEqualTo(citation);
	}

	@Test
	void citationNamesArticleTitleAndNumber() {
		Regulation elections = this.regulations.inForce(Topic.ELECTION_REG, LocalDate.of(2024, 12, 15));
		assertThat(elections.cite("khoản 1 Điều 14"))
			.isEqualTo("khoản 1 Điều 14 Quy chế bầu cử trong Đảng (190-QĐ/TW)");
		Regulation charter = this.regulations.inForce(Topic.CHARTER, LocalDate.of(2024, 12, 15));
		assertThat(charter.cite("khoản 4 Điều 24")).isEqualTo("khoản 4 Điều 24 Điều lệ Đảng");
	}

	@Test
	void whatIsUncertainIsMarkedAsNotVerified() {
		assertThat(this.regulations.all()).filteredOn((regulation) -> !regulation.verified())
			.extracting(Regulation::number)
			.contains("232-QĐ/TW", "208-QĐ/TW", "34-HD/BTCTW")
			.doesNotContain("190-QĐ/TW", "24-QĐ/TW");
	}

}
