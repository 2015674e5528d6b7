package vn.daihoi.organization;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.regulation.Finding;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class OrganizationTests {

	@ParameterizedTest
	@ValueSource(strings = { "hh01", "phunghiep", "hh.ca", "hh-01.2", "1" })
	void codeMayStand(String code) {
		assertThat(Organization.isCode(code)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "HH01", "hh_01", "hh..01", ".hh", "hh-", "ấp1", "hh 01", "hh01\n",
			"a0123456789012345678901234567890123456789" })
	void codeMayNotStand(String code) {
		assertThat(Organization.isCode(code)).isFalse();
	}

	@Test
	void everyWrongValueIsNamed() {
		Refusal refusal = catchThrowableOfType(Refusal.class,
				() -> new Organization("HH", " ", null, "HH", -1, -1, "HH"));
		assertThat(refusal.findings()).extracting(Finding::field)
			.containsExactly("code", "name", "kind", "parentCode", "officialMembers", "probationaryMembers",
					"guidedBy");
	}

	@Test
	void aMemberNeedsABirthDate() {
		LocalDate unknown = null;
		assertThatThrownBy(
				() -> new Member("hh01-01", "hh01", "Lê Văn Thuận", unknown, false, false, true, null, false))
			.isInstanceOf(Refusal.class)
			.hasMessage("Ngày sinh còn trống; hãy ghi ngày sinh.");
	}

	@ParameterizedTest
	@CsvSource({ "SECRETARY, hh01:secretary", "COMMITTEE, hh01:committee", "OFFICE, hh01:office", "ACTING, hh01:acting",
			"ORGANISATION_BOARD, hh01:organisation-board", "STANDING_LEADERSHIP, hh01:standing-leadership",
			"INSPECTION, hh01:inspection", "SUPERVISOR, hh01:supervisor",
			"BUSINESS_ADMINISTRATOR, hh01:administrator" })
	void aRoleInAnOrganizationIsAGroup(Role role, String group) {
		assertThat(role.groupOf("hh01")).isEqualTo(group);
		assertThat(Role.ofSuffix(role.suffix())).isEqualTo(role);
	}

	@Test
	void onlyBranchesHaveMembersOfTheirOwn() {
		assertThat(OrganizationKind.SCHOOL_BRANCH.isBranch()).isTrue();
		assertThat(OrganizationKind.GRASSROOTS_BRANCH.isBranch()).isTrue();
		assertThat(OrganizationKind.GRASSROOTS_COMMITTEE.isBranch()).isFalse();
	}

}
