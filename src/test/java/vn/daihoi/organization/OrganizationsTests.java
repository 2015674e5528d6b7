package vn.daihoi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.daihoi.organization.OrganizationKind.GRASSROOTS_BRANCH;
import static vn.daihoi.organization.OrganizationKind.GRASSROOTS_COMMITTEE;
import static vn.daihoi.organization.OrganizationKind.HAMLET_BRANCH;
import static vn.daihoi.organization.OrganizationKind.INTERMEDIATE_COMMITTEE;
import static vn.daihoi.organization.OrganizationKind.POLICE_BRANCH;
import static vn.daihoi.organization.OrganizationKind.SCHOOL_BRANCH;
import static vn.daihoi.organization.OrganizationKind.SUPERIOR_COMMITTEE;

class OrganizationsTests {

	private static final Organization ISSUER = new Organization("phunghiep", "Huyện ủy Phụng Hiệp", SUPERIOR_COMMITTEE,
			null, 44, 3, null);

	private static final Organization UNIT = new Organization("hh", "Đảng ủy xã Hiệp Hưng", GRASSROOTS_COMMITTEE,
			"phunghiep", 32, 3, null);

	private static final Organization HAMLET = new Organization("hh01", "Chi bộ ấp Mỹ Lợi", HAMLET_BRANCH, "hh", 7, 1,
			null, LocalDate.of(2025, 3, 31));

	private static final Organization POLICE = new Organization("hh.ca", "Chi bộ Công an xã", POLICE_BRANCH, "hh", 25,
			2, "phunghiep");

	/** Five levels and one more: a province, its district, down to a branch. */
	private static final List<Organization> DEEP = List.of(organization("haugiang", SUPERIOR_COMMITTEE, null),
			organization("phunghiep", SUPERIOR_COMMITTEE, "haugiang"),
			organization("hh", GRASSROOTS_COMMITTEE, "phunghiep"), organization("hh01", HAMLET_BRANCH, "hh"),
			organization("hh.truong", INTERMEDIATE_COMMITTEE, "hh"), organization("hh02", SCHOOL_BRANCH, "hh.truong"),
			organization("hh.truong.1", INTERMEDIATE_COMMITTEE, "hh.truong"),
			organization("hh03", SCHOOL_BRANCH, "hh.truong.1"), organization("th", GRASSROOTS_COMMITTEE, "phunghiep"),
			organization("th01", HAMLET_BRANCH, "th"), organization("benhvien", GRASSROOTS_BRANCH, "phunghiep"),
			organization("vanphong", GRASSROOTS_COMMITTEE, "haugiang"));

	private static Organization organization(String code, OrganizationKind kind, String parent) {
		return new Organization(code, "Tổ chức " + code, kind, parent, 9, 0, null);
	}

	@Databases
	void anOrganizationIsFoundAsItWasAdded(Database database) {
		Organizations organizations = treeIn(database);
		assertThat(organizations.find("hh.ca")).contains(POLICE);
		assertThat(organizations.find("phunghiep")).contains(ISSUER);
		assertThat(organizations.find("hh01")).contains(HAMLET);
		assertThat(organizations.find("hh02")).isEmpty();
	}

	@Databases
	void theKindsOfSomeAreFoundAtOnce(Database database) {
		assertThat(treeIn(database).kinds(List.of("hh", "hh.ca", "hh02")))
			.isEqualTo(Map.of("hh", GRASSROOTS_COMMITTEE, "hh.ca", POLICE_BRANCH));
	}

	@Databases
	void allOrganizationsComeInTheOrderOfTheirCodes(Database database) {
		assertThat(treeIn(database).all()).extracting(Organization::code)
			.containsExactlyInAnyOrder("hh", "hh.ca", "hh01", "phunghiep")
			.startsWith("hh")
			.endsWith("phunghiep");
	}

	@Databases
	void onlyThoseRightBelowAreChildren(Database database) {
		Organizations organizations = treeIn(database);
		assertThat(organizations.childrenOf("phunghiep")).containsExactly(UNIT);
		assertThat(organizations.childrenOf("hh")).containsExactlyInAnyOrder(HAMLET, POLICE);
		assertThat(organizations.childrenOf("hh01")).isEmpty();
	}

	@Databases
	void aCodeIsGivenOnlyOnce(Database database) {
		Organizations organizations = treeIn(database);
		assertThatThrownBy(() -> organizations.add(HAMLET)).isInstanceOf(Refusal.class)
			.hasMessage("Mã tổ chức “hh01” đã có; hãy chọn mã khác.");
	}

	@Databases
	void anOrganizationNeedsItsParentFirst(Database database) {
		Organizations organizations = new Organizations(database.client());
		assertThatThrownBy(() -> organizations.add(HAMLET)).isInstanceOf(Refusal.class)
			.hasMessage("Chưa có tổ chức cấp trên mang mã “hh”; hãy lập tổ chức cấp trên trước.");
	}

	@Databases
	void whoGuidesAnOrganizationIsThereFirst(Database database) {
		Organizations organizations = in(database, List.of(organization("hh", GRASSROOTS_COMMITTEE, null)));
		assertThatThrownBy(() -> organizations.add(POLICE)).isInstanceOf(Refusal.class)
			.hasMessage("Chưa có đảng ủy ngành mang mã “phunghiep”; hãy lập đảng ủy đó trước.");
	}

	@Databases
	void unitsOfAnIssuerAreFoundBelowAnotherSuperiorCommitteeToo(Database database) {
		Organizations organizations = in(database, DEEP);
		assertThat(organizations.unitsBelow("phunghiep")).extracting(Organization::code).containsExactly("hh", "th");
		assertThat(organizations.unitsBelow("haugiang")).extracting(Organization::code)
			.containsExactly("hh", "th", "vanphong");
		assertThat(organizations.unitsBelow("hh")).isEmpty();
		assertThat(organizations.unitsBelow("nowhere")).isEmpty();
	}

	@Databases
	void branchesOfAUnitAreFoundBelowItsIntermediateCommittees(Database database) {
		Organizations organizations = in(database, DEEP);
		assertThat(organizations.branchesBelow("hh")).extracting(Organization::code)
			.containsExactly("hh01", "hh02", "hh03");
		assertThat(organizations.branchesBelow("hh.truong")).extracting(Organization::code)
			.containsExactly("hh02", "hh03");
		assertThat(organizations.branchesBelow("th01")).isEmpty();
	}

	private static Organizations in(Database database, List<Organization> tree) {
		Organizations organizations = new Organizations(database.client());
		tree.forEach(organizations::add);
		return organizations;
	}

	private static Organizations treeIn(Database database) {
		return in(database, List.of(ISSUER, UNIT, HAMLET, POLICE));
	}

}
