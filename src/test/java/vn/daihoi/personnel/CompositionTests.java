package vn.daihoi.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.organization.Member;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.plan.PackagedPlan;
import vn.daihoi.plan.PersonnelRule;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class CompositionTests {

	private static final PlanDocument PLAN = PackagedPlan.read("phung-hiep-2025");

	private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);

	private static Composition of(OrganizationKind kind) {
		return new Composition(PLAN.personnelOf(PersonnelRule.Kind.COMPOSITION),
				PLAN.postUnificationOf(kind).orElse(null), TODAY);
	}

	private static Member member(String post, String born, boolean female, boolean minority) {
		return new Member("hh01-01", "hh01", "Lê Văn An", LocalDate.parse(born), female, minority, true, post, false);
	}

	private static List<Finding> named(OrganizationKind kind, Member member) {
		return of(kind).check(Map.of(member, Post.SECRETARY));
	}

	@Test
	void groupsThatThePlanCaresForAreNamedWhenNobodyIsOfThemAndNothingIsRefused() {
		assertThat(named(OrganizationKind.HAMLET_BRANCH, member("Trưởng ấp", "1970-01-01", false, false)))
			.singleElement()
			.returns(Severity.INFO, Finding::severity)
			.returns("Kế hoạch, mục II.3.2", Finding::clause)
			.satisfies((finding) -> assertThat(finding.text()).startsWith(
					"Danh sách chưa có nữ, người dưới 40 tuổi, người dân tộc thiểu số; kế hoạch: “Tiếp tục quan tâm"));
	}

	@Test
	void aListWithAllGroupsIsToldNothing() {
		assertThat(named(OrganizationKind.HAMLET_BRANCH, member("Trưởng ấp", "1990-01-01", true, true))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "HAMLET_BRANCH, Trưởng ban công tác mặt trận ấp, người thay thế mà kế hoạch cho phép",
			"HAMLET_BRANCH, Nông dân, 'không phải là Trưởng ấp'",
			"SCHOOL_BRANCH, Phó hiệu trưởng, người thay thế mà kế hoạch cho phép",
			"SCHOOL_BRANCH, Giáo viên, nơi khó khăn thì Cấp phó và tương đương" })
	void aSecretaryInAnotherPostIsToldTheWishOfThePlan(OrganizationKind kind, String post, String words) {
		assertThat(named(kind, member(post, "1990-01-01", true, true))).singleElement()
			.returns(Severity.INFO, Finding::severity)
			.satisfies((finding) -> assertThat(finding.text()).contains(words));
	}

	@ParameterizedTest
	@CsvSource({ "HAMLET_BRANCH, Trưởng ấp", "SCHOOL_BRANCH, Hiệu trưởng", "MILITARY_BRANCH, Chính trị viên" })
	void theWishedPostOrAPlanWithoutAWishIsToldNothing(OrganizationKind kind, String post) {
		assertThat(named(kind, member(post, "1990-01-01", true, true))).isEmpty();
	}

}
