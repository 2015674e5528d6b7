package vn.daihoi.congress;

import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.daihoi.CampaignRows.PLAN;

class PlannedCongressesTests {

	@Databases
	void aPlanKnowsTheBranchesOfItsUnitsAtAnyDepthOnceEach(Database database) {
		PlannedCongresses planned = plannedBelowTheDistrict(database);
		planned.plan(PLAN, "phunghiep");
		Congresses congresses = new Congresses(database.client(), (event) -> {
		});
		assertThat(congresses.ofPlan(PLAN)).extracting(Congress::organizationCode, Congress::unitCode)
			.containsExactly(tuple("hh01", "hh"), tuple("hh02", "hh"), tuple("hh04", "hh"), tuple("th01", "th"));
	}

	@Databases
	void branchThatWasFoundedSinceIsPlannedAlone(Database database) {
		PlannedCongresses planned = plannedBelowTheDistrict(database);
		database.client().sql("delete from congress where organization_code in ('hh04', 'th01')").update();
		planned.planBranch(PLAN, "phunghiep", "hh04");
		assertThat(planned.waiting(PLAN, 9)).extracting(WaitingBranch::congress).containsExactly(PLAN + "/hh04");
	}

	@Databases
	void branchThatHasEndedIsNotPlanned(Database database) {
		PlannedCongresses planned = plannedBelowTheDistrict(database);
		database.client().sql("delete from congress where organization_code = 'hh04'").update();
		database.client().sql("update organization set ended_on = date '2024-09-30' where code = 'hh04'").update();
		planned.plan(PLAN, "phunghiep");
		assertThat(planned.waiting(PLAN, 9)).extracting(WaitingBranch::congress).containsExactly(PLAN + "/th01");
	}

	@Databases
	void aBranchWaitsUntilItHasStarted(Database database) {
		PlannedCongresses planned = plannedBelowTheDistrict(database);
		assertThat(planned.waiting(PLAN, 9)).containsExactly(new WaitingBranch(PLAN + "/hh04", "hh", true, false),
				new WaitingBranch(PLAN + "/th01", "th", false, false));
		planned.start(List.of(PLAN + "/hh04"));
		assertThat(planned.waiting(PLAN, 9)).extracting(WaitingBranch::congress).containsExactly(PLAN + "/th01");
	}

	@Databases
	void partyOrganisationsAreDirectedByTheCommitteeRightAboveThem(Database database) {
		PlannedCongresses planned = plannedBelowTheDistrict(database);
		planned.planGrassroots(PLAN, "phunghiep", List.of("th"));
		planned.planGrassroots(PLAN, "phunghiep", List.of("th"));
		assertThat(planned.waiting(PLAN, 9)).contains(new WaitingBranch(PLAN + "/th", "th", false, true));
		Congresses congresses = new Congresses(database.client(), (event) -> {
		});
		assertThat(congresses.get(PLAN + "/th").unitCode()).isEqualTo("phunghiep");
		assertThat(congresses.scope(PLAN + "/th")).isEqualTo("GRASSROOTS_ORGANIZATIONS");
	}

	@Databases
	void aCommitteeThatIssuesItselfDirectsItsOwnBranches(Database database) {
		PlannedCongresses planned = plannedBelowTheDistrict(database);
		database.client()
			.sql("insert into plan (code, title, issuer, source) values ('th-2027', 'Kế hoạch', 'th', '')")
			.update();
		planned.plan("th-2027", "th");
		assertThat(planned.waiting("th-2027", 9))
			.containsExactly(new WaitingBranch("th-2027/th01", "th", false, false));
	}

	@Databases
	void whoeverStandsAboveTheIssuerDirectsItsCongressElseTheIssuerItself(Database database) {
		PlannedCongresses planned = plannedBelowTheDistrict(database);
		planned.planIssuer(PLAN, "phunghiep");
		planned.planIssuer(PLAN, "phunghiep");
		planned.planIssuer(PLAN, "th");
		Congresses congresses = new Congresses(database.client(), (event) -> {
		});
		assertThat(congresses.get(PLAN + "/phunghiep").unitCode()).isEqualTo("phunghiep");
		assertThat(congresses.get(PLAN + "/th").unitCode()).isEqualTo("phunghiep");
		assertThat(congresses.scope(PLAN + "/th")).isEqualTo("ISSUER_ITSELF");
	}

	private static PlannedCongresses plannedBelowTheDistrict(Database database) {
		PlannedCongresses planned = new PlannedCongresses(CampaignRows.in(database).client(), (event) -> {
		});
		Organizations organizations = new Organizations(database.client());
		organizations.add(organization("hh.truong", OrganizationKind.INTERMEDIATE_COMMITTEE, "hh", null));
		organizations.add(organization("hh04", OrganizationKind.POLICE_BRANCH, "hh.truong", "hh"));
		organizations.add(organization("th", OrganizationKind.GRASSROOTS_COMMITTEE, "phunghiep", null));
		organizations.add(organization("th01", OrganizationKind.HAMLET_BRANCH, "th", null));
		planned.plan(PLAN, "phunghiep");
		return planned;
	}

	private static Organization organization(String code, OrganizationKind kind, String parent, String guidedBy) {
		return new Organization(code, "Tổ chức " + code, kind, parent, 9, 0, guidedBy);
	}

}
