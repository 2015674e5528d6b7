package vn.daihoi.congress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.organization.Organization;
import vn.daihoi.organization.OrganizationKind;
import vn.daihoi.organization.Organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;

class CongressesTests {

	private static final LocalDate OPENING = LocalDate.of(2024, 12, 15);

	private static final Congress PROPOSED = new Congress(CONGRESS, PLAN, "hh01", "hh", 25, 2, 5, OPENING,
			Session.AFTERNOON, "Nhà văn hóa ấp Mỹ Lợi", "0900000001");

	private final List<Object> events = new ArrayList<>();

	@Databases
	void aPlannedCongressHasNoDayYet(Database database) {
		assertThat(congressesIn(database).get(CONGRESS))
			.isEqualTo(new Congress(CONGRESS, PLAN, "hh01", "hh", 7, 1, 0, null, null, null, null));
	}

	@Databases
	void aPlanKnowsTheBranchesOfItsUnitsAtAnyDepthOnceEach(Database database) {
		Congresses congresses = congressesIn(database);
		Organizations organizations = new Organizations(database.client());
		organizations.add(organization("hh.truong", OrganizationKind.INTERMEDIATE_COMMITTEE, "hh", null));
		organizations.add(organization("hh04", OrganizationKind.POLICE_BRANCH, "hh.truong", "hh"));
		organizations.add(organization("th", OrganizationKind.GRASSROOTS_COMMITTEE, "phunghiep", null));
		organizations.add(organization("th01", OrganizationKind.HAMLET_BRANCH, "th", null));
		congresses.plan(PLAN, "phunghiep");
		congresses.plan(PLAN, "phunghiep");
		assertThat(congresses.ofPlan(PLAN)).extracting(Congress::organizationCode, Congress::unitCode)
			.containsExactly(tuple("hh01", "hh"), tuple("hh02", "hh"), tuple("hh04", "hh"), tuple("th01", "th"));
		assertThat(congresses.waiting(PLAN, 9)).containsExactly(new WaitingBranch(PLAN + "/hh04", "hh", true),
				new WaitingBranch(PLAN + "/th01", "th", false));
		congresses.start(List.of(PLAN + "/hh04"));
		assertThat(congresses.waiting(PLAN, 9)).extracting(WaitingBranch::congress).containsExactly(PLAN + "/th01");
	}

	private static Organization organization(String code, OrganizationKind kind, String parent, String guidedBy) {
		return new Organization(code, "Tổ chức " + code, kind, parent, 9, 0, guidedBy);
	}

	@Databases
	void theCongressesOfAUnitComeInTheOrderOfTheirCodes(Database database) {
		Congresses congresses = congressesIn(database);
		assertThat(congresses.ofUnit(PLAN, "hh")).extracting(Congress::id).containsExactly(CONGRESS, OTHER);
		assertThat(congresses.ofUnit(PLAN, "phunghiep")).isEmpty();
	}

	@Databases
	void whatABranchProposesIsFoundAgainAndTold(Database database) {
		Congresses congresses = congressesIn(database);
		congresses.propose(PROPOSED);
		assertThat(congresses.get(CONGRESS)).isEqualTo(PROPOSED);
		assertThat(congresses.get(OTHER).openingDate()).isNull();
		assertThat(this.events).containsExactly(new OpeningChanged(CONGRESS));
	}

	@Databases
	void aBranchWithoutTelephoneMayPropose(Database database) {
		Congresses congresses = congressesIn(database);
		Congress silent = new Congress(CONGRESS, PLAN, "hh01", "hh", 3, 0, 0, OPENING, Session.MORNING, null, null);
		congresses.propose(silent);
		assertThat(congresses.get(CONGRESS)).isEqualTo(silent);
	}

	@Databases
	void aNewProposalReplacesTheOldOneAndItsRefusal(Database database) {
		Congresses congresses = congressesIn(database);
		congresses.returnDate(CONGRESS, "Trùng ngày với chi bộ bên cạnh");
		assertThat(congresses.returned(CONGRESS)).isEqualTo("Trùng ngày với chi bộ bên cạnh");
		congresses.propose(PROPOSED);
		assertThat(congresses.returned(CONGRESS)).isNull();
	}

	@Databases
	void whatTheCommitteeWroteOnALateNoticeHoldsForThatDayAlone(Database database) {
		Congresses congresses = congressesIn(database);
		congresses.propose(PROPOSED);
		congresses.waiveNotice(CONGRESS, "25-CV/ĐU");
		assertThat(congresses.noticeWaiver(CONGRESS)).contains("25-CV/ĐU");
		assertThat(congresses.noticeWaiver(OTHER)).isEmpty();
		congresses.propose(PROPOSED);
		assertThat(congresses.noticeWaiver(CONGRESS)).isEmpty();
	}

	@Databases
	void aCongressKeepsWhyItWasPutOff(Database database) {
		Congresses congresses = congressesIn(database);
		congresses.postpone(CONGRESS, "Bão");
		congresses.propose(PROPOSED);
		assertThat(congresses.postponedReason(CONGRESS)).contains("Bão");
		assertThat(congresses.postponedReason(OTHER)).isEmpty();
	}

	@Databases
	void aMovedOpeningChangesNothingElse(Database database) {
		Congresses congresses = congressesIn(database);
		congresses.propose(PROPOSED);
		congresses.moveOpening(CONGRESS, OPENING.plusDays(3));
		assertThat(congresses.get(CONGRESS)).usingRecursiveComparison()
			.ignoringFields("openingDate")
			.isEqualTo(PROPOSED);
		assertThat(congresses.get(CONGRESS).openingDate()).isEqualTo("2024-12-18");
		assertThat(this.events).hasSize(2);
	}

	@Databases
	void theCongressesOfAPlanComeInTheOrderOfTheirBranches(Database database) {
		Congresses congresses = congressesIn(database);
		assertThat(congresses.ofPlan(PLAN)).extracting(Congress::organizationCode).containsExactly("hh01", "hh02");
		assertThat(congresses.ofPlan("ban-hon-2025")).isEmpty();
	}

	@Databases
	void anUnknownKeyIsNoCongress(Database database) {
		Congresses congresses = congressesIn(database);
		assertThat(congresses.find(PLAN + "/hh99")).isEmpty();
		assertThatThrownBy(() -> congresses.get(PLAN + "/hh99")).isInstanceOf(IllegalArgumentException.class);
	}

	private Congresses congressesIn(Database database) {
		return new Congresses(CampaignRows.in(database).client(), this.events::add);
	}

}
