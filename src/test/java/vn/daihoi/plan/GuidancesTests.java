package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.organization.OrganizationKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static vn.daihoi.CampaignRows.PLAN;

class GuidancesTests {

	private static final LocalDate DAY = LocalDate.of(2024, 10, 7);

	private static Guidances guidancesIn(Database database) {
		return new Guidances(CampaignRows.in(database).client(), mock(StoredFiles.class));
	}

	private static SendGuidance sent(String number, OrganizationKind... kinds) {
		return new SendGuidance(number, DAY, List.of(kinds), List.of());
	}

	@Databases
	void branchReadsTheGuidanceThatIsForItsKind(Database database) {
		Guidances guidances = guidancesIn(database);
		guidances.record(PLAN, Sector.BUDGET,
				sent("12-HD/VPHU", OrganizationKind.HAMLET_BRANCH, OrganizationKind.POLICE_BRANCH));
		guidances.record(PLAN, Sector.POLICE, sent("05-HD/ĐUCA", OrganizationKind.POLICE_BRANCH));
		assertThat(guidances.of(PLAN, OrganizationKind.HAMLET_BRANCH)).extracting(Guidance::number)
			.containsExactly("12-HD/VPHU");
		assertThat(guidances.of(PLAN, OrganizationKind.POLICE_BRANCH)).extracting(Guidance::number)
			.containsExactly("12-HD/VPHU", "05-HD/ĐUCA");
	}

	@Databases
	void guidanceSentAgainReplacesTheFirst(Database database) {
		Guidances guidances = guidancesIn(database);
		guidances.record(PLAN, Sector.MILITARY, sent("01-HD/ĐUQS", OrganizationKind.MILITARY_BRANCH));
		guidances.record(PLAN, Sector.MILITARY, sent("02-HD/ĐUQS", OrganizationKind.MILITARY_BRANCH));
		assertThat(guidances.of(PLAN)).singleElement()
			.isEqualTo(new Guidance(Sector.MILITARY, "02-HD/ĐUQS", DAY, List.of(OrganizationKind.MILITARY_BRANCH),
					List.of()));
	}

	@Databases
	void whoGuidesIsWhatTheTreeOfOrganisationsSays(Database database) {
		Guidances guidances = guidancesIn(database);
		assertThat(guidances.guides(PLAN, OrganizationKind.POLICE_BRANCH)).isEmpty();
		database.client()
			.sql("update organization set kind = 'POLICE_BRANCH', guided_by = 'phunghiep' where code in ('hh01', 'hh02')")
			.update();
		assertThat(guidances.guides(PLAN, OrganizationKind.POLICE_BRANCH)).containsExactly("phunghiep");
	}

}
