package vn.daihoi.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Milestone;
import vn.daihoi.dossier.ResidenceRemarks.Remark;
import vn.daihoi.organization.Residences;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class ResidenceRemarksTests {

	private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

	private static ResidenceRemarks remarksIn(Database database) {
		Residences residences = new Residences(CampaignRows.in(database).client());
		residences.addMissing(Map.of("hh01-01", "Đảng ủy xã Hòa An", "hh02-01", "Đảng ủy xã Bình Thành"));
		residences.addMissing(Map.of("hh01-01", "Đảng ủy xã Khác"));
		return new ResidenceRemarks(database.client(), (event) -> {
		});
	}

	@Databases
	void theListOfAUnitGoesByTheCommitteeWherePeopleLive(Database database) {
		ResidenceRemarks remarks = remarksIn(database);
		remarks.await(CONGRESS, List.of("hh01-01"));
		remarks.await(OTHER, List.of("hh02-01"));
		assertThat(remarks.open(PLAN, UNIT)).extracting(Remark::committee)
			.containsExactly("Đảng ủy xã Bình Thành", "Đảng ủy xã Hòa An");
		assertThat(remarks.open(PLAN, "ha")).isEmpty();
	}

	@Databases
	void whatWasAskedOutlastsANewListAndWhoLeftItIsGone(Database database) {
		ResidenceRemarks remarks = remarksIn(database);
		remarks.await(CONGRESS, List.of("hh01-01", "hh01-02"));
		remarks.send(remarks.of(CONGRESS).get(0), DAY);
		remarks.await(CONGRESS, List.of("hh01-01"));
		assertThat(remarks.of(CONGRESS)).singleElement()
			.returns("hh01-01", Remark::memberId)
			.returns(DAY, Remark::sentOn);
		remarks.await(CONGRESS, List.of());
		assertThat(remarks.of(CONGRESS)).isEmpty();
	}

	@Databases
	void nothingIsWaitedForOnceItCameOrThePersonnelIsAgreedTo(Database database) {
		ResidenceRemarks remarks = remarksIn(database);
		remarks.await(CONGRESS, List.of("hh01-01"));
		remarks.await(OTHER, List.of("hh02-01"));
		remarks.receive(remarks.of(CONGRESS).get(0), DAY);
		database.client()
			.sql("insert into milestone (congress, name, reached_on) values (?, ?, ?)")
			.params(OTHER, Milestone.PERSONNEL_AGREED.name(), DAY)
			.update();
		assertThat(remarks.open(PLAN, UNIT)).isEmpty();
		assertThat(remarks.of(CONGRESS)).singleElement().returns(DAY, Remark::receivedOn);
	}

}
