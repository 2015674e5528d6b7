package vn.daihoi.report;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.CongressState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class BranchRowsTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 15);

	private JdbcClient rows;

	private BranchRows branches;

	@Databases
	void congressWithoutElectionsIsSettledWithoutARatification(Database database) {
		begin(database);
		reached(CONGRESS, "RATIFIED");
		reached(OTHER, "HELD", "RESULT_RECORDED");
		assertUnsettled(1);
		reached(OTHER, "COMPLETED");
		assertUnsettled(0);
		assertThat(this.branches.of(PLAN)).allMatch(BranchRow::settled);
	}

	@Databases
	void aCommitteeSeesOnlyItsOwnBranches(Database database) {
		begin(database);
		this.rows.sql(
				"insert into organization (code, name, kind, official_members, probationary_members) values ('px', 'Đảng ủy khác', 'GRASSROOTS_COMMITTEE', 7, 1)")
			.update();
		this.rows.sql("update congress set unit_code = 'px' where id = ?").param(OTHER).update();
		assertThat(this.branches.of(PLAN, UNIT)).extracting(BranchRow::organization).containsExactly("hh01");
		assertThat(this.branches.of(PLAN)).extracting(BranchRow::unit).containsExactly(UNIT, "px");
	}

	@Databases
	void theListSaysWhereEachBranchStands(Database database) {
		begin(database);
		this.rows.sql("update congress set opening_date = ?, postponed_reason = 'Bão' where id = ?")
			.params(DAY, OTHER)
			.update();
		reached(CONGRESS, "DATE_ACCEPTED", "HELD", "RESULT_RECORDED");
		reached(OTHER, "DATE_ACCEPTED", "POSTPONED");
		breach("T08");
		assertThat(this.branches.of(PLAN))
			.extracting(BranchRow::organization, BranchRow::state, BranchRow::openingDate, BranchRow::heldOn,
					BranchRow::absenceReason, BranchRow::breaches)
			.containsExactly(tuple("hh01", CongressState.RESULT_REPORTED, null, DAY, null, 1),
					tuple("hh02", CongressState.POSTPONED, DAY, null, "Bão", 0));
		assertThat(this.branches.of(PLAN)).extracting(BranchRow::isSettled).containsExactly(false, true);
	}

	@Databases
	void theReasonOfThePostponementDoesNotHoldOnceItIsOver(Database database) {
		begin(database);
		this.rows.sql("update congress set postponed_reason = 'Bão' where id = ?").param(OTHER).update();
		reached(OTHER, "DATE_ACCEPTED");
		assertThat(this.branches.of(PLAN).get(1)).returns(null, BranchRow::absenceReason);
		this.rows.sql("insert into absence (congress, reason) values (?, 'Chưa có người')").param(OTHER).update();
		assertThat(this.branches.of(PLAN).get(1)).returns("Chưa có người", BranchRow::absenceReason);
	}

	@Databases
	void branchesAreUnsettledUntilRatifiedOrExcusedForGood(Database database) {
		begin(database);
		assertUnsettled(2);
		reached(CONGRESS, "HELD", "RESULT_RECORDED");
		this.rows.sql("insert into absence (congress, reason) values (?, 'Họp muộn')").param(CONGRESS).update();
		assertUnsettled(2);
		reached(CONGRESS, "RATIFIED");
		assertUnsettled(1);
		reached(OTHER, "POSTPONED");
		assertUnsettled(1);
		this.rows.sql("update congress set postponed_reason = 'Bão' where id = ?").param(OTHER).update();
		assertUnsettled(0);
	}

	/** The count and the list agree. */
	private void assertUnsettled(int branches) {
		assertThat(this.branches.unsettled(PLAN)).isEqualTo(branches);
		assertThat(this.branches.of(PLAN).stream().filter((branch) -> !branch.isSettled())).hasSize(branches);
	}

	private void begin(Database database) {
		this.rows = CampaignRows.in(database).client();
		this.branches = new BranchRows(this.rows);
	}

	private void reached(String congress, String... milestones) {
		Stream.of(milestones)
			.forEach((milestone) -> this.rows.sql("insert into milestone (congress, name, reached_on) values (?, ?, ?)")
				.params(congress, milestone, DAY)
				.update());
	}

	private void breach(String code) {
		this.rows.sql(
				"insert into breach (congress, code, text, clause, recorded_at) values (?, ?, '', '', current_timestamp)")
			.params(CONGRESS, code)
			.update();
	}

}
