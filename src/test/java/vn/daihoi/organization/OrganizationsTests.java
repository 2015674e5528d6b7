package vn.daihoi.organization;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrganizationsTests {

	private static final Organization ISSUER = new Organization("phunghiep", "Huyện ủy Phụng Hiệp",
			OrganizationKind.SUPERIOR_COMMITTEE, null, 44, 3, false);

	private static final Organization UNIT = new Organization("hh", "Đảng ủy xã Hiệp Hưng",
			OrganizationKind.GRASSROOTS_COMMITTEE, "phunghiep", 32, 3, false);

	private static final Organization HAMLET = new Organization("hh01", "Chi bộ ấp Mỹ Lợi",
			OrganizationKind.HAMLET_BRANCH, "hh", 7, 1, false);

	private static final Organization POLICE = new Organization("hh.ca", "Chi bộ Công an xã",
			OrganizationKind.POLICE_BRANCH, "hh", 25, 2, true);

	@Databases
	void anOrganizationIsFoundAsItWasAdded(Database database) {
		Organizations organizations = treeIn(database);
		assertThat(organizations.find("hh.ca")).contains(POLICE);
		assertThat(organizations.find("phunghiep")).contains(ISSUER);
		assertThat(organizations.find("hh02")).isEmpty();
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

	private static Organizations treeIn(Database database) {
		Organizations organizations = new Organizations(database.client());
		organizations.add(ISSUER);
		organizations.add(UNIT);
		organizations.add(HAMLET);
		organizations.add(POLICE);
		return organizations;
	}

}
