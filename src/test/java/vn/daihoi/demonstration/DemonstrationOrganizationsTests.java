package vn.daihoi.demonstration;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.organization.Member;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;

import static org.assertj.core.api.Assertions.assertThat;

/** The district of the demonstration, as its file and the invented members make it. */
class DemonstrationOrganizationsTests {

	private static final DemonstrationOrganizations DISTRICT = DemonstrationOrganizations
		.read(new ClassPathResource("demonstration/organizations.yaml"));

	private static final Map<String, Organization> BY_CODE = DISTRICT.organizations()
		.stream()
		.collect(Collectors.toMap(Organization::code, Function.identity()));

	/** Those whom the three plans name that the product must be able to run. */
	private static final List<String> NAMED_IN_PLANS = List.of("Nguyễn Ngọc Vinh", "Tần Thị Quế", "Trần Thị Chúc Quỳnh",
			"Hồ Chí Minh");

	@Databases
	void loadingTwiceLoadsOnce(Database database) {
		Organizations organizations = new Organizations(database.client());
		Members members = new Members(database.client());
		DISTRICT.load(organizations, members);
		DISTRICT.load(organizations, members);
		assertThat(organizations.all()).containsExactlyInAnyOrderElementsOf(DISTRICT.organizations());
		assertThat(List.of("hh01", "hh08", "ha04", "cq04"))
			.allSatisfy((branch) -> assertThat(members.of(branch)).isEqualTo(membersOf(branch)));
	}

	@Databases
	void whatWasInterruptedIsCompleted(Database database) {
		Organizations organizations = new Organizations(database.client());
		Members members = new Members(database.client());
		DISTRICT.organizations().subList(0, 3).forEach(organizations::add);
		DISTRICT.members()
			.stream()
			.filter((member) -> member.organizationCode().equals("ca01"))
			.limit(2)
			.forEach(members::add);
		DISTRICT.load(organizations, members);
		assertThat(organizations.all()).hasSameSizeAs(DISTRICT.organizations());
		assertThat(members.of("ca01")).isEqualTo(membersOf("ca01"));
		assertThat(members.of("hh01")).hasSize(8);
	}

	@Databases
	void everyBranchReachesTheCommitteeThatDecidesOnIt(Database database) {
		Organizations organizations = new Organizations(database.client());
		DISTRICT.load(organizations, new Members(database.client()));
		assertThat(organizations.unitsBelow("phunghiep"))
			.flatExtracting((unit) -> organizations.branchesBelow(unit.code()))
			.containsExactlyInAnyOrderElementsOf(branches());
		assertThat(organizations.branchesBelow("ha")).contains(BY_CODE.get("ha04"));
		assertThat(organizations.branchesBelow("hh")).contains(BY_CODE.get("hh08"));
	}

	@ParameterizedTest
	@CsvSource({ "Đảng ủy thị trấn, 3", "Đảng ủy xã, 12", "Đảng ủy Công an huyện, 1", "Đảng ủy Quân sự huyện, 1",
			"Đảng ủy cơ quan, 2" })
	void districtHasItsCommunesAndItsSectors(String name, int units) {
		assertThat(DISTRICT.organizations())
			.filteredOn((organization) -> organization.kind() == OrganizationKind.GRASSROOTS_COMMITTEE)
			.hasSize(19)
			.allMatch((unit) -> "phunghiep".equals(unit.parentCode()))
			.filteredOn((unit) -> unit.name().startsWith(name))
			.hasSize(units);
	}

	@ParameterizedTest
	@EnumSource(names = ".*_BRANCH", mode = EnumSource.Mode.MATCH_ALL)
	void everyKindOfBranchIsThereButNoGrassrootsBranch(OrganizationKind kind) {
		assertThat(branches()).hasSizeGreaterThanOrEqualTo(80)
			.extracting(Organization::kind)
			.satisfies(
					(kinds) -> assertThat(kinds.contains(kind)).isEqualTo(kind != OrganizationKind.GRASSROOTS_BRANCH));
	}

	@ParameterizedTest
	@CsvSource({ "1, 8", "9, 14", "15, 20", "21, 45", "46, 46" })
	void everySizeThatThePlanDistinguishesIsThere(int from, int to) {
		assertThat(branches()).anyMatch((branch) -> from <= branch.officialMembers() && branch.officialMembers() <= to);
	}

	@Test
	void policeAndMilitaryBranchesOfACommuneBelongToItAndFollowTheirSector() {
		assertThat(branches()).allSatisfy((branch) -> assertThat(branch.guidedBy()).isEqualTo(switch (branch.kind()) {
			case POLICE_BRANCH -> "ca";
			case MILITARY_BRANCH -> "qs";
			default -> null;
		}));
		assertThat(BY_CODE.get("hh08").parentCode()).isEqualTo("hh");
		assertThat(BY_CODE.get("hh09").parentCode()).isEqualTo("hh");
	}

	@Test
	void someBranchesStandBelowAnIntermediateCommittee() {
		assertThat(branches())
			.filteredOn((branch) -> BY_CODE.get(branch.parentCode()).kind() == OrganizationKind.INTERMEDIATE_COMMITTEE)
			.extracting(Organization::code)
			.containsExactly("ha04", "ha05");
	}

	@Test
	void everyOrganizationCountsTheMembersBelowIt() {
		assertThat(branches()).allSatisfy((branch) -> {
			List<Member> members = membersOf(branch.code());
			assertThat(members).filteredOn(Member::official).hasSize(branch.officialMembers());
			assertThat(members).hasSize(branch.officialMembers() + branch.probationaryMembers());
		});
		assertThat(DISTRICT.members()).filteredOn(Member::official).hasSize(BY_CODE.get("phunghiep").officialMembers());
	}

	@ParameterizedTest
	@CsvSource({ "hh01, HAMLET_BRANCH, 7, 1, 2, Trưởng ấp", "hh02, SCHOOL_BRANCH, 12, 0, 3, Hiệu trưởng",
			"hh03, HAMLET_BRANCH, 25, 2, 3, Trưởng ấp" })
	void listedBranchIsAsItWas(String code, OrganizationKind kind, int official, int probationary,
			int previousCommittee, String head) {
		Organization branch = BY_CODE.get(code);
		assertThat(branch.kind()).isEqualTo(kind);
		assertThat(branch.officialMembers()).isEqualTo(official);
		assertThat(branch.probationaryMembers()).isEqualTo(probationary);
		assertThat(membersOf(code)).anyMatch(Member::female).anyMatch(Member::ethnicMinority);
		assertThat(membersOf(code)).filteredOn(Member::previousCommitteeMember).hasSize(previousCommittee);
		assertThat(membersOf(code)).filteredOn((member) -> head.equals(member.post())).hasSize(1);
	}

	@Test
	void nobodyIsMistakenForReal() {
		assertThat(DISTRICT.organizations()).extracting(Organization::name)
			.doesNotHaveDuplicates()
			.allMatch((name) -> name.endsWith(" (Dữ liệu minh họa)"));
		assertThat(DISTRICT.members()).extracting(Member::fullName).doesNotContainAnyElementsOf(NAMED_IN_PLANS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "hh01", "hh02", "hh03" })
	void memberOfAListedBranchIsTheOnlyOneOfThatName(String code) {
		assertThat(membersOf(code)).allSatisfy((member) -> assertThat(DISTRICT.members()).extracting(Member::fullName)
			.containsOnlyOnce(member.fullName()));
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
			danguy.hh  | hh:committee hh:office hh:acting hh:inspection
			danguy.ca  | ca:committee ca:office ca:acting ca:inspection
			chibo.hh01 | hh01:secretary
			chibo.hh02 | hh02:secretary
			chibo.hh03 | hh03:secretary
			chibo.ha04 | ha04:secretary
			""")
	void accountIsInGroups(String id, String groups) {
		assertThat(account(id).groups())
			.containsExactlyElementsOf((groups != null) ? List.of(groups.split(" ")) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "danguy.hh, Đảng ủy xã Hiệp Hưng", "chibo.hh01, Bí thư chi bộ ấp Mỹ Lợi",
			"chibo.hh02, Bí thư chi bộ Trường tiểu học Hiệp Hưng 1", "danguy.qs, Đảng ủy Quân sự huyện" })
	void accountIsCalledLikeItsOrganization(String id, String name) {
		assertThat(account(id).name()).isEqualTo(name);
	}

	@Test
	void everyUnitAndEveryBranchHasAnAccountAndEveryRoleIsHeldInAnOrganizationThatExists() {
		assertThat(DISTRICT.accounts()).hasSize(11 + 19 + branches().size())
			.flatExtracting(DemonstrationAccount::roles)
			.extracting(DemonstrationAccount.RoleIn::organization)
			.isSubsetOf(BY_CODE.keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "hh01", "hh02", "hh03" })
	void smallFileHasTheSameBranches(String code) {
		DemonstrationOrganizations small = DemonstrationOrganizations
			.read(new ClassPathResource("demonstration/one-committee.yaml"));
		assertThat(small.organizations()).hasSize(6).contains(BY_CODE.get(code));
		assertThat(small.members()).containsAll(membersOf(code));
		assertThat(small.accounts()).hasSize(16).contains(account("chibo." + code), account("danguy.hh"));
	}

	private static List<Organization> branches() {
		return DISTRICT.organizations().stream().filter((organization) -> organization.kind().isBranch()).toList();
	}

	private static DemonstrationAccount account(String id) {
		return DISTRICT.accounts().stream().filter((account) -> account.id().equals(id)).findFirst().orElseThrow();
	}

	private static List<Member> membersOf(String code) {
		return DISTRICT.members().stream().filter((member) -> member.organizationCode().equals(code)).toList();
	}

}
