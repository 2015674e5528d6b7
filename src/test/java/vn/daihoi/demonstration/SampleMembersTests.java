package vn.daihoi.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.organization.Member;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;

import static org.assertj.core.api.Assertions.assertThat;

class SampleMembersTests {

	@Test
	void aBranchHasTheSameMembersAtEveryStartAndAnotherBranchHasOthers() {
		List<Member> members = members("kc01", OrganizationKind.HAMLET_BRANCH, 18, 0);
		assertThat(members).isEqualTo(members("kc01", OrganizationKind.HAMLET_BRANCH, 18, 0));
		assertThat(members).extracting(Member::fullName)
			.isNotEqualTo(names(members("kc02", OrganizationKind.HAMLET_BRANCH, 18, 0)));
	}

	@Test
	void officialMembersComeFirstUnderNumbersInARow() {
		List<Member> members = members("kc02", OrganizationKind.HAMLET_BRANCH, 11, 2);
		assertThat(members).extracting(Member::id).startsWith("kc02-01", "kc02-02").endsWith("kc02-12", "kc02-13");
		assertThat(members).extracting(Member::organizationCode).containsOnly("kc02");
		assertThat(members.subList(0, 11)).allMatch(Member::official);
		assertThat(members.subList(11, 13)).noneMatch(Member::official);
	}

	@Test
	void nobodyOfABranchIsCalledLikeAnother() {
		assertThat(names(members("cq04", OrganizationKind.SERVICE_UNIT_BRANCH, 46, 0))).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "HAMLET_BRANCH, Trưởng ấp", "AGENCY_BRANCH, Thủ trưởng cơ quan", "SCHOOL_BRANCH, Hiệu trưởng",
			"SERVICE_UNIT_BRANCH, Trưởng đơn vị", "ENTERPRISE_BRANCH, Giám đốc", "POLICE_BRANCH, Trưởng đơn vị",
			"MILITARY_BRANCH, Chỉ huy trưởng" })
	void theFirstMemberLeadsWhatTheBranchBelongsTo(OrganizationKind kind, String post) {
		assertThat(members("kc03", kind, 4, 0)).extracting(Member::post).startsWith(post).doesNotContainNull();
		assertThat(members("kc03", kind, 30, 0)).filteredOn((member) -> post.equals(member.post())).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "4, 2", "8, 2", "9, 3", "46, 3" })
	void theFirstWereOnThePreviousCommitteeWhereThereWasOne(int official, int previousCommittee) {
		assertThat(members("kc04", OrganizationKind.AGENCY_BRANCH, official, 1))
			.extracting(Member::previousCommitteeMember)
			.startsWith(true, true, official >= 9)
			.filteredOn((previous) -> previous)
			.hasSize(previousCommittee);
	}

	@Test
	void inManyBranchesAThirdAreWomenAndSomeOfAnEthnicMinority() {
		List<Member> many = IntStream.range(10, 60)
			.boxed()
			.flatMap((number) -> members("kc" + number, OrganizationKind.HAMLET_BRANCH, 20, 1).stream())
			.toList();
		assertThat(share(many, Member::female)).isBetween(0.28, 0.39);
		assertThat(share(many, Member::ethnicMinority)).isBetween(0.02, 0.08);
		assertThat(many).extracting(Member::birthDate)
			.allMatch((day) -> !day.isBefore(LocalDate.of(1955, 1, 1)) && !day.isAfter(LocalDate.of(2003, 12, 31)));
	}

	private static double share(List<Member> members, Predicate<Member> wanted) {
		return members.stream().filter(wanted).count() / (double) members.size();
	}

	private static List<String> names(List<Member> members) {
		return members.stream().map(Member::fullName).toList();
	}

	private static List<Member> members(String code, OrganizationKind kind, int official, int probationary) {
		return new SampleMembers(new Organization(code, "Chi bộ", kind, null, official, probationary, null)).all();
	}

}
