package vn.daihoi.opinion;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.plan.OpinionSources;
import vn.daihoi.plan.OpinionSources.Source;
import vn.daihoi.plan.PackagedPlan;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** Notice on 18/10/2024, opening on 15/12/2024, today 10/12/2024. */
class OpinionRulesTests {

	private static OpinionRules rules(OrganizationKind kind) {
		OpinionSources sources = PackagedPlan.read("phung-hiep-2025").opinionSourcesOf(kind).orElseThrow();
		return new OpinionRules(LocalDate.of(2024, 12, 10), LocalDate.of(2024, 10, 18), LocalDate.of(2024, 12, 15),
				sources);
	}

	private static List<Finding> check(OpinionRules rules, String day, Source... asked) {
		return rules.check(LocalDate.parse(day), List.of(asked));
	}

	@ParameterizedTest
	@CsvSource({ "2024-10-18", "2024-12-03", "2024-12-10" })
	void aMeetingFromTheNoticeToTodayIsRight(String day) {
		assertThat(check(rules(OrganizationKind.SCHOOL_BRANCH), day, Source.MASS_ORGANIZATIONS)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2024-10-17, sau khi thông báo khai mạc (ngày 18/10/2024)", "2024-12-11, Cuộc họp chưa diễn ra" })
	void aMeetingBeforeTheNoticeOrStillToComeIsRefused(String day, String sentence) {
		assertThat(check(rules(OrganizationKind.SCHOOL_BRANCH), day, Source.MASS_ORGANIZATIONS)).singleElement()
			.returns(Severity.ERROR, Finding::severity)
			.returns("heldOn", Finding::field)
			.satisfies(
					(finding) -> assertThat(finding.sentence()).contains(sentence).endsWith("(Kế hoạch, mục II.2)."));
	}

	@Test
	void aMeetingAfterTheOpeningTookNoOpinionsForIt() {
		OpinionRules later = new OpinionRules(LocalDate.of(2024, 12, 20), null, LocalDate.of(2024, 12, 15), null);
		assertThat(check(later, "2024-12-16")).singleElement()
			.satisfies((finding) -> assertThat(finding.text()).contains("phải trước đại hội (ngày 15/12/2024)"));
		assertThat(check(later, "2024-12-15")).isEmpty();
	}

	@Test
	void whomAHamletBranchDidNotAskIsNamedAndAReasonIsAskedFor() {
		assertThat(check(rules(OrganizationKind.HAMLET_BRANCH), "2024-12-03", Source.MASS_ORGANIZATIONS))
			.singleElement()
			.returns(Severity.WARNING, Finding::severity)
			.returns("Kế hoạch, mục II.2", Finding::clause)
			.satisfies((finding) -> assertThat(finding.text())
				.startsWith("Chưa lấy ý kiến của: Trưởng ban công tác mặt trận, Cán bộ hưu trí ở địa phương;"));
	}

	@Test
	void aSchoolBranchAsksTheMassOrganizationsAlone() {
		assertThat(rules(OrganizationKind.SCHOOL_BRANCH).named()).containsExactly(Source.MASS_ORGANIZATIONS);
	}

}
