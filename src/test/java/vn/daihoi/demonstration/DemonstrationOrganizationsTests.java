package vn.daihoi.demonstration;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;

import static org.assertj.core.api.Assertions.assertThat;

class DemonstrationOrganizationsTests {

	private final DemonstrationOrganizations demonstration = DemonstrationOrganizations.read();

	@Databases
	void loadingTwiceLoadsOnce(Database database) {
		Organizations organizations = new Organizations(database.client());
		Members members = new Members(database.client());
		this.demonstration.load(organizations, members);
		this.demonstration.load(organizations, members);
		assertThat(organizations.all()).containsExactlyInAnyOrderElementsOf(this.demonstration.organizations());
		assertThat(members.of("hh01")).hasSize(8);
		assertThat(members.of("hh02")).hasSize(12);
		assertThat(members.of("hh03")).hasSize(27);
	}

	@Databases
	void whatWasInterruptedIsCompleted(Database database) {
		Organizations organizations = new Organizations(database.client());
		Members members = new Members(database.client());
		this.demonstration.organizations().subList(0, 3).forEach(organizations::add);
		members.add(this.demonstration.members().get(0));
		this.demonstration.load(organizations, members);
		assertThat(organizations.all()).hasSize(5);
		assertThat(members.of("hh01")).hasSize(8);
	}

	@ParameterizedTest
	@CsvSource({ "hh01, HAMLET_BRANCH, 7, 1", "hh02, SCHOOL_BRANCH, 12, 0", "hh03, HAMLET_BRANCH, 25, 2" })
	void branchCountsTheMembersItHas(String code, OrganizationKind kind, int official, int probationary) {
		List<Member> members = membersOf(code);
		assertThat(organization(code).kind()).isEqualTo(kind);
		assertThat(organization(code).officialMembers()).isEqualTo(official);
		assertThat(organization(code).probationaryMembers()).isEqualTo(probationary);
		assertThat(members).filteredOn(Member::official).hasSize(official);
		assertThat(members).filteredOn((member) -> !member.official()).hasSize(probationary);
	}

	@ParameterizedTest
	@CsvSource({ "hh01, 2, Trưởng ấp", "hh02, 3, Hiệu trưởng", "hh03, 3, Trưởng ấp" })
	void branchHasWomenAMinorityAPreviousCommitteeAndAHead(String code, int previousCommittee, String head) {
		List<Member> members = membersOf(code);
		assertThat(members).anyMatch(Member::female).anyMatch(Member::ethnicMinority);
		assertThat(members).filteredOn(Member::previousCommitteeMember).hasSize(previousCommittee);
		assertThat(members).filteredOn((member) -> head.equals(member.post())).hasSize(1);
	}

	@Test
	void nobodyIsMistakenForReal() {
		assertThat(this.demonstration.organizations()).extracting(Organization::name)
			.allMatch((name) -> name.endsWith(" (Dữ liệu minh họa)"));
		assertThat(this.demonstration.members()).extracting(Member::fullName).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			quantri    |
			dieuchinh  | phunghiep:administrator
			thuongvu   | phunghiep:standing-leadership
			bantochuc  | phunghiep:organisation-board
			giamsat    | phunghiep:supervisor
			vanphong   | phunghiep:office
			kiemtra    | phunghiep:inspection
			danguy.hh  | hh:committee hh:office hh:acting
			chibo.hh01 | hh01:secretary
			chibo.hh02 | hh02:secretary
			chibo.hh03 | hh03:secretary
			""")
	void accountIsInGroups(String id, String groups) {
		assertThat(this.demonstration.accounts()).filteredOn((account) -> account.id().equals(id))
			.flatExtracting(DemonstrationAccount::groups)
			.containsExactlyElementsOf((groups != null) ? List.of(groups.split(" ")) : List.of());
	}

	@Test
	void everyRoleIsHeldInAnOrganizationThatExists() {
		assertThat(this.demonstration.accounts()).hasSize(11)
			.flatExtracting(DemonstrationAccount::roles)
			.extracting(DemonstrationAccount.RoleIn::organization)
			.isSubsetOf(this.demonstration.organizations().stream().map(Organization::code).toList());
	}

	private Organization organization(String code) {
		return this.demonstration.organizations()
			.stream()
			.filter((organization) -> organization.code().equals(code))
			.findFirst()
			.orElseThrow();
	}

	private List<Member> membersOf(String code) {
		return this.demonstration.members()
			.stream()
			.filter((member) -> member.organizationCode().equals(code))
			.toList();
	}

}
