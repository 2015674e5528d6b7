package vn.daihoi.plan;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;

import static org.assertj.core.api.Assertions.assertThat;

class CongressesOfPlanTests {

	@Databases
	void organisationThatTheTreeDoesNotKnowIsNamed(Database database) {
		Organizations organizations = new Organizations(CampaignRows.in(database).client());
		organizations
			.add(new Organization("huyenuy", "Huyện ủy", OrganizationKind.SUPERIOR_COMMITTEE, null, 0, 0, null));
		CongressesOfPlan congresses = new CongressesOfPlan(organizations, null);
		PlanDocument plan = PackagedPlan.read("ban-hon-2025");
		assertThat(congresses.unknown(plan, "number")).singleElement()
			.satisfies((told) -> assertThat(told.text()).contains("“Đảng bộ xã Bản Hon”"));
		organizations.add(new Organization("bh", "Đảng ủy xã Bản Hon (Dữ liệu minh họa)",
				OrganizationKind.GRASSROOTS_COMMITTEE, "huyenuy", 0, 0, null));
		assertThat(congresses.unknown(plan, "number")).isEmpty();
	}

}
