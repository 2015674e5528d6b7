package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.daihoi.sight.BoardRows.HH01;
import static vn.daihoi.sight.BoardRows.HH02;
import static vn.daihoi.sight.BoardRows.ISSUER;
import static vn.daihoi.sight.BoardRows.TL01;
import static vn.daihoi.sight.BoardRows.TODAY;

class UnitCountsTests {

	@Databases
	void whatIsReachedIsCountedByCommittee(Database database) {
		List<UnitCount> rows = rowsOf(campaign(database), ISSUER);
		assertThat(rows).containsExactly(
				new UnitCount("hh", "Tổ chức hh", 2, 0, 2, 2, 1, 1, 1, 1, 2, 1, 1, 1, 0, 0, 0, 1, 1,
						LocalDate.of(2024, 10, 31)),
				new UnitCount("tl", "Tổ chức tl", 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0,
						LocalDate.of(2024, 10, 3)));
	}

	@Databases
	void theSumIsOfAllCommittees(Database database) {
		UnitCount sum = UnitCount.sum(rowsOf(campaign(database), ISSUER));
		assertThat(sum).isEqualTo(new UnitCount(null, "Cộng", 3, 0, 3, 2, 1, 1, 1, 1, 3, 1, 1, 1, 0, 0, 1, 1, 1,
				LocalDate.of(2024, 10, 31)));
	}

	@Databases
	void whoFollowsTheGuidanceOfItsSectorOwesNoAgreement(Database database) {
		BoardRows board = campaign(database);
		database.client()
			.sql("update organization set guided_by = 'phunghiep', kind = 'POLICE_BRANCH' where code in ('hh01', 'tl01')")
			.update();
		assertThat(rowsOf(board, ISSUER))
			.extracting(UnitCount::ownGuidance, UnitCount::dossierApproved, UnitCount::agreementOwed)
			.containsExactly(tuple(1, 1, 2), tuple(1, 0, 0));
	}

	@Databases
	void aCommitteeSeesItsOwnFiguresAndABranchNone(Database database) {
		BoardRows board = campaign(database);
		assertThat(rowsOf(board, new Sight(List.of("tl")))).extracting(UnitCount::organization).containsExactly("tl");
		assertThat(rowsOf(board, new Sight(List.of("hh01")))).isEmpty();
	}

	/**
	 * hh01 is ratified and was the pilot, hh02 gave its notice late, tl01 has not yet.
	 */
	private static BoardRows campaign(Database database) {
		BoardRows board = BoardRows.in(database)
			.reaches(HH01, "2024-10-01", Milestone.DATE_ACCEPTED, Milestone.NOTIFIED, Milestone.DOSSIER_SENT,
					Milestone.PERSONNEL_AGREED)
			.opens(HH01, "2024-10-20")
			.owesNotice(HH01, "2024-10-01")
			.meets(HH01, "userTask_giveNotice", "2024-10-01")
			.reaches(HH01, "2024-10-20", Milestone.HELD, Milestone.RESULT_RECORDED)
			.reaches(HH01, "2024-10-31", Milestone.RATIFIED)
			.reaches(HH02, "2024-10-02", Milestone.DATE_ACCEPTED, Milestone.NOTIFIED)
			.opens(HH02, "2024-11-15")
			.owesNotice(HH02, "2024-10-01")
			.meets(HH02, "userTask_giveNotice", "2024-10-02")
			.reaches(TL01, "2024-10-03", Milestone.DATE_ACCEPTED)
			.opens(TL01, "2024-12-13")
			.owesNotice(TL01, "2024-10-30");
		board.client()
			.sql("insert into unit_plan values (?, 'hh', '1-KH/ĐU', ?, null, 'hh01', null)")
			.params(CampaignRows.PLAN, TODAY)
			.update();
		return board;
	}

	private static List<UnitCount> rowsOf(BoardRows board, Sight sight) {
		return new UnitCounts(board.client()).of(sight, CampaignRows.PLAN, TODAY);
	}

}
