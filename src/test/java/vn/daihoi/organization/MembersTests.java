package vn.daihoi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MembersTests {

	private static final Member HAMLET_HEAD = new Member("hh01-01", "hh01", "Lê Văn Thuận", LocalDate.of(1972, 3, 4),
			false, false, true, "Trưởng ấp", true);

	private static final Member PROBATIONARY = new Member("hh01-02", "hh01", "Danh Thị Mỹ Hạnh",
			LocalDate.of(1999, 12, 31), true, true, false, null, false);

	@Databases
	void aBranchKnowsItsOwnMembersOnly(Database database) {
		Members members = membersOfTwoBranchesIn(database);
		assertThat(members.of("hh01")).containsExactly(HAMLET_HEAD, PROBATIONARY);
		assertThat(members.official("hh01")).containsExactly(HAMLET_HEAD);
		assertThat(members.of("hh02")).hasSize(1);
		assertThat(members.of("hh")).isEmpty();
	}

	@Databases
	void membersOfABranchThatEndsBelongToAnother(Database database) {
		Members members = membersOfTwoBranchesIn(database);
		members.move("hh01", "hh02");
		assertThat(members.of("hh01")).isEmpty();
		assertThat(members.of("hh02")).hasSize(3);
	}

	@Databases
	void oneMemberGoesToAnotherOrganisationAlone(Database database) {
		Members members = membersOfTwoBranchesIn(database);
		Member one = members.of("hh01").get(0);
		int before = members.of("hh02").size();
		members.assign(one.id(), "hh02");
		assertThat(members.of("hh01")).doesNotContain(one);
		assertThat(members.of("hh02")).hasSize(before + 1);
	}

	@Databases
	void aMemberIsFoundById(Database database) {
		Members members = membersOfTwoBranchesIn(database);
		assertThat(members.find("hh01-02")).contains(PROBATIONARY);
		assertThat(members.find("hh01-03")).isEmpty();
	}

	@Databases
	void whereAMemberTakesPartIsKept(Database database) {
		Members members = membersOfTwoBranchesIn(database);
		Member away = new Member("hh01-03", "hh01", "Lê Văn Xa", LocalDate.of(1980, 1, 1), false, false, true, null,
				false, Activity.TEMPORARY_ELSEWHERE);
		members.add(away);
		assertThat(members.named(Set.of("Lê Văn Xa", "Không ai"))).containsExactly(away);
		assertThat(members.named(Set.of())).isEmpty();
	}

	@Databases
	void schoolingAndAdmissionAreKeptAndChangedAndMayStayUnknown(Database database) {
		Members members = membersOfTwoBranchesIn(database);
		members.addMissing(List.of(nobody(7),
				schooled(new Background(null, Education.MASTER, Theory.ADVANCED, LocalDate.of(2003, 2, 3), null))));
		assertThat(members.find("hh01-08").orElseThrow().background())
			.isEqualTo(new Background(null, Education.MASTER, Theory.ADVANCED, LocalDate.of(2003, 2, 3), null));
		assertThat(members.find("hh01-07").orElseThrow().background()).isEqualTo(Background.UNKNOWN);
		members.change(schooled(new Background(null, null, Theory.NONE, null, null)));
		assertThat(members.find("hh01-08")).contains(schooled(new Background(null, null, Theory.NONE, null, null)));
		assertThatThrownBy(() -> schooled(new Background(null, null, null, LocalDate.of(1980, 1, 1), null)))
			.isInstanceOf(Refusal.class)
			.hasMessage("Ngày vào Đảng phải sau ngày sinh; hãy ghi lại.");
	}

	@Databases
	void generalEducationAndReligionAreKeptAndChangedAndMayStayUnknown(Database database) {
		Members members = membersOfTwoBranchesIn(database);
		Background known = new Background(GeneralEducation.LOWER_SECONDARY, null, null, null,
				new Religion("Phật giáo Hòa Hảo"));
		members.addMissing(List.of(schooled(known)));
		assertThat(members.find("hh01-08").orElseThrow().background()).isEqualTo(known);
		Background none = new Background(GeneralEducation.UPPER_SECONDARY, null, null, null, Religion.of("không"));
		members.change(schooled(none));
		assertThat(members.find("hh01-08").orElseThrow().background()).isEqualTo(none);
		members.change(schooled(Background.UNKNOWN));
		assertThat(members.find("hh01-08")).contains(schooled(Background.UNKNOWN));
	}

	private static Member schooled(Background background) {
		return new Member("hh01-08", "hh01", "Đảng viên", LocalDate.of(1980, 1, 1), false, false, true, null, false,
				Activity.REGULAR, background);
	}

	@Databases
	void anIdIsGivenOnlyOnce(Database database) {
		Members members = membersOfTwoBranchesIn(database);
		assertThatThrownBy(() -> members.add(PROBATIONARY)).isInstanceOf(Refusal.class)
			.hasMessage("Mã đảng viên “hh01-02” đã có; hãy chọn mã khác.");
	}

	@Databases
	void manyAreTakenInAtOnceAndThoseWhoAreThereStayAsTheyAre(Database database) {
		Members members = membersOfTwoBranchesIn(database);
		List<Member> many = IntStream.range(1, 450).mapToObj(MembersTests::nobody).toList();
		members.addMissing(many);
		members.addMissing(many);
		assertThat(members.of("hh01")).hasSize(449).contains(HAMLET_HEAD, PROBATIONARY, nobody(3), nobody(449));
	}

	private static Member nobody(int number) {
		return new Member("hh01-%02d".formatted(number), "hh01", "Đảng viên", LocalDate.of(1980, 1, 1), false, false,
				true, null, false);
	}

	@Databases
	void aMemberNeedsAnOrganization(Database database) {
		Members members = new Members(database.client());
		assertThatThrownBy(() -> members.add(HAMLET_HEAD)).isInstanceOf(Refusal.class)
			.hasMessage("Chưa có tổ chức mang mã “hh01”; hãy lập tổ chức đó trước.");
	}

	private static Members membersOfTwoBranchesIn(Database database) {
		Organizations organizations = new Organizations(database.client());
		organizations.add(branch("hh01"));
		organizations.add(branch("hh02"));
		Members members = new Members(database.client());
		members.add(PROBATIONARY);
		members.add(HAMLET_HEAD);
		members.add(new Member("hh02-01", "hh02", "Phan Thị Diễm", LocalDate.of(1980, 1, 1), true, false, true,
				"Hiệu trưởng", false));
		return members;
	}

	private static Organization branch(String code) {
		return new Organization(code, "Chi bộ " + code, OrganizationKind.HAMLET_BRANCH, null, 1, 1, null);
	}

}
