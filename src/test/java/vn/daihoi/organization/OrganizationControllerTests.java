package vn.daihoi.organization;

import java.util.List;

import vn.daihoi.Database;
import vn.daihoi.Databases;

import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

class OrganizationControllerTests {

	@Databases
	void showsTheWholeTree(Database database) {
		assertThat(apiOver(database).get().uri("/api/organizations")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
				[{"code": "ca", "name": "Đảng ủy Công an huyện", "kind": "GRASSROOTS_COMMITTEE", "parent": null,
				  "officialMembers": 60, "probationaryMembers": 2, "followsOwnGuidance": false, "guidedBy": null},
				 {"code": "hh", "name": "Đảng ủy xã Hiệp Hưng", "kind": "GRASSROOTS_COMMITTEE", "parent": null,
				  "officialMembers": 7, "probationaryMembers": 1, "followsOwnGuidance": false, "guidedBy": null},
				 {"code": "hh01", "name": "Chi bộ Công an xã", "kind": "POLICE_BRANCH", "parent": "hh",
				  "officialMembers": 7, "probationaryMembers": 1, "followsOwnGuidance": true, "guidedBy": "ca"}]
				""");
	}

	@Databases
	void showsThoseBelowAParent(Database database) {
		assertThat(apiOver(database).get().uri("/api/organizations?parent=hh")).hasStatusOk()
			.bodyJson()
			.extractingPath("$[*].code")
			.isEqualTo(List.of("hh01"));
	}

	@Databases
	void showsNothingBelowAnUnknownOrImpossibleParent(Database database) {
		MockMvcTester api = apiOver(database);
		assertThat(api.get().uri("/api/organizations?parent=nowhere")).hasStatusOk().bodyText().isEqualTo("[]");
		assertThat(api.get().uri("/api/organizations?parent={text}", "\0'; --")).hasStatusOk()
			.bodyText()
			.isEqualTo("[]");
	}

	private static MockMvcTester apiOver(Database database) {
		Organizations organizations = new Organizations(database.client());
		organizations.add(new Organization("ca", "Đảng ủy Công an huyện", OrganizationKind.GRASSROOTS_COMMITTEE, null,
				60, 2, null));
		organizations.add(new Organization("hh", "Đảng ủy xã Hiệp Hưng", OrganizationKind.GRASSROOTS_COMMITTEE, null, 7,
				1, null));
		organizations
			.add(new Organization("hh01", "Chi bộ Công an xã", OrganizationKind.POLICE_BRANCH, "hh", 7, 1, "ca"));
		return MockMvcTester.of(new OrganizationController(organizations, new PastOrganizations(database.client())))
			.withHttpMessageConverters(List.of(new MappingJackson2HttpMessageConverter()));
	}

}
