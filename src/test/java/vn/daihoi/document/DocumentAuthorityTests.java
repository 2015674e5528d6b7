package vn.daihoi.document;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daihoi.document.DocumentAuthority.Issuer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may issue what, around 09/01/2026, as the table says.
 */
class DocumentAuthorityTests {

	@ParameterizedTest
	@CsvSource({ "2024-09-20, false", "2026-01-08, false", "2026-01-09, true", "2026-01-10, true" })
	void branchMayIssueANoticeFrom9January2026(LocalDate day, boolean allowed) {
		assertThat(DocumentAuthority.of(Issuer.BRANCH, PaperType.NOTICE, day).allowed()).isEqualTo(allowed);
		assertThat(DocumentAuthority.of(Issuer.BRANCH, PaperType.CONCLUSION, day).allowed()).isEqualTo(allowed);
		assertThat(DocumentAuthority.of(Issuer.COMMITTEE, PaperType.NOTICE, day).allowed()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# type        | branch | committee | standing committee
			RESOLUTION    | true   | true      | true
			LETTER        | true   | true      | true
			SUBMISSION    | true   | true      | true
			INVITATION    | true   | true      | true
			WORKING_RULES | false  | true      | false
			RULES         | false  | true      | true
			GUIDANCE      | false  | false     | true
			DIRECTIVE     | false  | false     | false
			CIRCULAR      | false  | false     | false
			""", delimiter = '|')
	void bodiesOfTheGrassrootsIssueWhatTheyMay(PaperType type, boolean branch, boolean committee, boolean standing) {
		LocalDate day = LocalDate.parse("2026-11-01");
		assertThat(DocumentAuthority.of(Issuer.BRANCH, type, day).allowed()).isEqualTo(branch);
		assertThat(DocumentAuthority.of(Issuer.COMMITTEE, type, day).allowed()).isEqualTo(committee);
		assertThat(DocumentAuthority.of(Issuer.STANDING_COMMITTEE, type, day).allowed()).isEqualTo(standing);
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-08, false", "2026-01-09, true" })
	void whatWasNotReadInATextIsMarked(LocalDate day, boolean verified) {
		assertThat(DocumentAuthority.of(Issuer.BRANCH, PaperType.LETTER, day).verified()).isEqualTo(verified);
	}

}
