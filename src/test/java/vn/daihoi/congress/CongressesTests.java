package vn.daihoi.congress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;

import static org.assertj.core.api.Assertions.assertThat;
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
		assertThat(this.events).containsExactly(new CongressChanged(CONGRESS), new OpeningChanged(CONGRESS));
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
		assertThat(this.events).filteredOn(OpeningChanged.class::isInstance).hasSize(2);
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
