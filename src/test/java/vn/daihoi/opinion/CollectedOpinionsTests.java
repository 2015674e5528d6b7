package vn.daihoi.opinion;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.file.Attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class CollectedOpinionsTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 5);

	@Databases
	void opinionsInWordsOrInFilesAreCollectedAndSilentBranchesLeftOut(Database database) {
		CampaignRows.branch(CampaignRows.in(database).client(), "hh03", UNIT);
		Opinions opinions = new Opinions(database.client());
		opinions.record(CONGRESS, said("Nhất trí, thêm mục tiêu nước sạch"));
		opinions.record(OTHER, said(null));
		opinions.record(PLAN + "/hh03", said(null));
		file(database, OTHER);
		CollectedOpinions collected = new CollectedOpinions(database.client());
		assertThat(collected.of(PLAN, List.of(UNIT))).containsExactly(
				new CollectedOpinion("Tổ chức hh", "Tổ chức hh01", DAY, "Nhất trí, thêm mục tiêu nước sạch", List.of()),
				new CollectedOpinion("Tổ chức hh", "Tổ chức hh02", DAY, null,
						List.of(new Attachment("f1", "gop-y.pdf", 10, "superiorDraftOpinions"))));
		assertThat(collected.of(PLAN, List.of("phunghiep"))).hasSize(2);
		assertThat(collected.of(PLAN, List.of("hh01"))).isEmpty();
	}

	private static RecordOpinions said(String text) {
		return new RecordOpinions(DAY, List.of(), List.of(), text, List.of());
	}

	private static void file(Database database, String congress) {
		database.client()
			.sql("""
					insert into stored_file
					(id, sha256, name, media_type, size_bytes, task_id, subject, purpose, uploaded_by, uploaded_at)
					values ('f1', 'x', 'gop-y.pdf', 'application/pdf', 10, 't', ?, 'superiorDraftOpinions', 'a', current_timestamp)""")
			.param(congress)
			.update();
	}

}
