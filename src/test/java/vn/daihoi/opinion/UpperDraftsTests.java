package vn.daihoi.opinion;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.file.StoredFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class UpperDraftsTests {

	private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

	@Databases
	void branchReadsTheDraftsOfTheIssuerAndOfItsOwnCommittee(Database database) {
		CampaignRows.unit(CampaignRows.in(database), "tb", "tb01");
		UpperDrafts drafts = new UpperDrafts(database.client(), mock(StoredFiles.class));
		send(drafts, "phunghiep", "Báo cáo chính trị huyện");
		send(drafts, UNIT, "Báo cáo chính trị xã");
		send(drafts, "tb", "Báo cáo của xã khác");
		assertThat(drafts.of(PLAN, List.of("hh01"))).extracting(UpperDraft::title)
			.containsExactly("Báo cáo chính trị huyện", "Báo cáo chính trị xã");
		assertThat(drafts.of(PLAN, List.of("tb"))).extracting(UpperDraft::title)
			.containsExactly("Báo cáo chính trị huyện", "Báo cáo của xã khác");
		assertThat(drafts.of(PLAN, List.of("phunghiep"))).singleElement()
			.isEqualTo(new UpperDraft("Tổ chức phunghiep", "Báo cáo chính trị huyện", DAY, null, List.of()));
	}

	private static void send(UpperDrafts drafts, String sender, String title) {
		drafts.send(PLAN, sender, new SendUpperDrafts(title, null, List.of()), DAY);
	}

	@Databases
	void committeeIsKnownByItsBranches(Database database) {
		UpperDrafts drafts = new UpperDrafts(CampaignRows.in(database).client(), mock(StoredFiles.class));
		assertThat(drafts.unit(PLAN, List.of("xx", UNIT))).contains(UNIT);
		assertThat(drafts.unit(PLAN, List.of("hh01"))).isEmpty();
	}

}
