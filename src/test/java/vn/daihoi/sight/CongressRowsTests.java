package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.Milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.sight.BoardRows.ALL;
import static vn.daihoi.sight.BoardRows.HH01;
import static vn.daihoi.sight.BoardRows.HH02;
import static vn.daihoi.sight.BoardRows.ISSUER;
import static vn.daihoi.sight.BoardRows.OF_PLAN;
import static vn.daihoi.sight.BoardRows.TL01;
import static vn.daihoi.sight.BoardRows.TODAY;

class CongressRowsTests {

	@Databases
	void everybodySeesTheOwnOrganisationAndWhatItDirects(Database database) {
		CongressRows rows = BoardRows.congresses(BoardRows.in(database).client());
		assertThat(seen(rows, "phunghiep")).containsExactly(HH01, HH02, TL01);
		assertThat(seen(rows, "hh")).containsExactly(HH01, HH02);
		assertThat(seen(rows, "hh02")).containsExactly(HH02);
		assertThat(seen(rows, "hh02", "tl")).containsExactly(HH02, TL01);
		assertThat(seen(rows, "elsewhere")).isEmpty();
		assertThat(seen(rows)).isEmpty();
	}

	@Databases
	void aBranchFindsNoOtherBranch(Database database) {
		CongressRows rows = BoardRows.congresses(BoardRows.in(database).client());
		Sight branch = new Sight(List.of("hh01"));
		assertThat(rows.find(branch, HH01, TODAY)).isPresent();
		assertThat(rows.find(branch, HH02, TODAY)).isEmpty();
		assertThat(rows.count(branch, OF_PLAN.ofUnit("tl"), TODAY)).isZero();
	}

	@Databases
	void aRowSaysWhoseCongressItIs(Database database) {
		BoardRows board = BoardRows.in(database).opens(HH01, "2024-12-15");
		assertThat(BoardRows.congresses(board.client()).find(ISSUER, HH01, TODAY)).hasValueSatisfying((row) -> {
			assertThat(row.organizationName()).isEqualTo("Tổ chức hh01");
			assertThat(row.unitName()).isEqualTo("Tổ chức hh");
			assertThat(row.officialMembers()).isEqualTo(7);
			assertThat(row.openingDate()).isEqualTo("2024-12-15");
			assertThat(row.ownGuidance()).isFalse();
		});
	}

	@Databases
	void aStateIsFoundAsTheLadderGivesIt(Database database) {
		BoardRows board = BoardRows.in(database);
		for (Milestone one : Milestone.values()) {
			for (Milestone other : Milestone.values()) {
				reached(board, "x" + one.ordinal() + "." + other.ordinal(), EnumSet.of(one, other));
			}
		}
		CongressRows rows = BoardRows.congresses(board.client());
		List<String> all = ids(rows.list(ISSUER, OF_PLAN, TODAY, 1000));
		Map<String, Map<Milestone, LocalDate>> reached = new ReachedMilestones(board.client()).of(all);
		for (CongressState state : CongressState.values()) {
			assertThat(ids(rows.list(ISSUER, OF_PLAN.in(state), TODAY, 1000))).as("%s", state)
				.isNotEmpty()
				.isEqualTo(all.stream()
					.filter((id) -> CongressState.of(reached.getOrDefault(id, Map.of())) == state)
					.toList());
			assertThat(rows.count(ISSUER, OF_PLAN.in(state), TODAY))
				.isEqualTo(rows.list(ISSUER, OF_PLAN.in(state), TODAY, 1000).size());
		}
	}

	private static void reached(BoardRows board, String branch, Set<Milestone> milestones) {
		CampaignRows.branch(board.database().client(), branch, "hh");
		board.reaches(CampaignRows.PLAN + "/" + branch, "2024-10-01", milestones.toArray(Milestone[]::new));
	}

	@Databases
	void aListGoesOnBehindItsLastLine(Database database) {
		CongressRows rows = BoardRows.congresses(BoardRows.in(database).client());
		assertThat(ids(rows.list(ISSUER, ALL, TODAY, 2))).containsExactly(HH01, HH02);
		assertThat(ids(rows.list(ISSUER, ALL.behind(HH02), TODAY, 2))).containsExactly(TL01);
		assertThat(rows.list(ISSUER, ALL.behind(TL01), TODAY, 2)).isEmpty();
	}

	@Databases
	void whoIsLateIsFoundAndWhoIsNot(Database database) {
		BoardRows board = BoardRows.in(database)
			.opens(HH01, "2024-12-15")
			.owesNotice(HH01, "2024-10-31")
			.opens(HH02, "2024-12-16")
			.owesNotice(HH02, "2024-11-01");
		CongressRows rows = BoardRows.congresses(board.client());
		assertThat(ids(rows.list(ISSUER, ALL.lateOnly(), TODAY, 10))).containsExactly(HH01);
		assertThat(ids(rows.list(ISSUER, new CongressFilter(null, null, null, false, null), TODAY, 10)))
			.containsExactly(HH02, TL01);
		assertThat(rows.count(ISSUER, ALL.lateOnly().ofUnit("tl"), TODAY)).isZero();
	}

	private static List<String> seen(CongressRows rows, String... organizations) {
		return ids(rows.list(new Sight(List.of(organizations)), ALL, TODAY, 10));
	}

	private static List<String> ids(List<CongressRow> rows) {
		return rows.stream().map(CongressRow::id).toList();
	}

}
