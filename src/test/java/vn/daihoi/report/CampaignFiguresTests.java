package vn.daihoi.report;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.agenda.OpeningConditions;
import vn.daihoi.congress.CongressState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

class CampaignFiguresTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 15);

	private JdbcClient rows;

	private CampaignFigures figures;

	@Databases
	void atTheBeginningThereAreOnlyBranchesAndNothingIsFinal(Database database) {
		begin(database);
		assertThat(this.figures.of(PLAN))
			.isEqualTo(new Figures(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, true));
	}

	@Databases
	void eachMilestoneCountsByItself(Database database) {
		begin(database);
		reached(CONGRESS, "DATE_ACCEPTED", "NOTIFIED", "DOSSIER_SENT", "PERSONNEL_AGREED", "HELD", "RESULT_RECORDED",
				"RATIFIED", "PARTLY_REFUSED");
		reached(OTHER, "DATE_ACCEPTED", "ANNULLED", "POSTPONED");
		assertThat(this.figures.of(PLAN))
			.isEqualTo(new Figures(2, 0, 2, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, true));
	}

	@Databases
	void figuresAreFinalWhenEveryBranchIsRatified(Database database) {
		begin(database);
		reached(CONGRESS, "RATIFIED");
		assertThat(this.figures.of(PLAN).provisional()).isTrue();
		reached(OTHER, "RATIFIED");
		assertThat(this.figures.of(PLAN).provisional()).isFalse();
	}

	@Databases
	void congressWithoutElectionsIsFinalWithoutARatification(Database database) {
		begin(database);
		reached(CONGRESS, "RATIFIED");
		reached(OTHER, "HELD", "RESULT_RECORDED");
		assertThat(this.figures.unsettled(PLAN)).isEqualTo(1);
		reached(OTHER, "COMPLETED");
		assertThat(this.figures.of(PLAN).provisional()).isFalse();
		assertThat(this.figures.of(PLAN).withoutElections()).isEqualTo(1);
		assertThat(this.figures.of(PLAN).ratified()).isEqualTo(1);
		assertThat(this.figures.unsettled(PLAN)).isZero();
		assertThat(this.figures.branches(PLAN)).allMatch(BranchRow::settled);
	}

	@Databases
	void aCommitteeSeesOnlyItsOwnBranches(Database database) {
		begin(database);
		this.rows.sql(
				"insert into organization (code, name, kind, official_members, probationary_members) values ('px', 'Đảng ủy khác', 'GRASSROOTS_COMMITTEE', 7, 1)")
			.update();
		this.rows.sql("update congress set unit_code = 'px' where id = ?").param(OTHER).update();
		reached(OTHER, "HELD");
		assertThat(this.figures.ofUnit(PLAN, UNIT)).returns(1, Figures::branches).returns(0, Figures::held);
		assertThat(this.figures.ofUnit(PLAN, "px")).returns(1, Figures::branches).returns(1, Figures::held);
		assertThat(this.figures.branches(PLAN, UNIT)).extracting(BranchRow::organization).containsExactly("hh01");
		assertThat(this.figures.branches(PLAN)).extracting(BranchRow::unit).containsExactly(UNIT, "px");
	}

	@Databases
	void aBranchUnderTheGuidanceOfItsSectorIsCountedApart(Database database) {
		begin(database);
		this.rows.sql("update organization set guided_by = 'phunghiep' where code = 'hh01'").update();
		assertThat(this.figures.of(PLAN)).returns(2, Figures::branches).returns(1, Figures::ownGuidance);
	}

	@Databases
	void theElectedCountOnceAndOnlyWhereAResultIsRecorded(Database database) {
		begin(database);
		ballot(1, "BRANCH_COMMITTEE", "A:ELECTED", "B:ELECTED", "C:NOT_ELECTED");
		ballot(2, "SECRETARY", "A:ELECTED", "B:NOT_ELECTED");
		assertThat(this.figures.of(PLAN).electedCommitteeMembers()).isZero();
		reached(CONGRESS, "RESULT_RECORDED");
		assertThat(this.figures.of(PLAN)).returns(2, Figures::electedCommitteeMembers)
			.returns(1, Figures::secretariesElected);
	}

	@Databases
	void nobodyIsElectedByACongressThatBrokeARuleUntilRatified(Database database) {
		begin(database);
		ballot(1, "BRANCH_COMMITTEE", "A:ELECTED", "B:ELECTED");
		reached(CONGRESS, "RESULT_RECORDED");
		breach("T08");
		assertThat(this.figures.of(PLAN)).returns(0, Figures::electedCommitteeMembers).returns(1, Figures::withBreach);
		Stream.of("A", "B")
			.forEach((name) -> this.rows.sql("insert into ratification values (?, ?, ?, null)")
				.params(CONGRESS, name, name.equals("A"))
				.update());
		assertThat(this.figures.of(PLAN).electedCommitteeMembers()).isEqualTo(1);
	}

	@Databases
	void aNoticeIsLateOnlyWhereOneWasGiven(Database database) {
		begin(database);
		breach(OpeningConditions.WITHOUT_NOTICE);
		assertThat(this.figures.of(PLAN)).returns(0, Figures::lateNotice).returns(1, Figures::withBreach);
		reached(CONGRESS, "NOTIFIED");
		assertThat(this.figures.of(PLAN)).returns(1, Figures::lateNotice).returns(1, Figures::withBreach);
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
		assertThat(this.figures.branches(PLAN))
			.extracting(BranchRow::organization, BranchRow::state, BranchRow::openingDate, BranchRow::heldOn,
					BranchRow::absenceReason, BranchRow::breaches)
			.containsExactly(tuple("hh01", CongressState.RESULT_REPORTED, null, DAY, null, 1),
					tuple("hh02", CongressState.POSTPONED, DAY, null, "Bão", 0));
		assertThat(this.figures.branches(PLAN)).extracting(BranchRow::isSettled).containsExactly(false, true);
	}

	@Databases
	void theReasonOfThePostponementDoesNotHoldOnceItIsOver(Database database) {
		begin(database);
		this.rows.sql("update congress set postponed_reason = 'Bão' where id = ?").param(OTHER).update();
		reached(OTHER, "DATE_ACCEPTED");
		assertThat(this.figures.branches(PLAN).get(1)).returns(null, BranchRow::absenceReason);
		this.rows.sql("insert into absence (congress, reason) values (?, 'Chưa có người')").param(OTHER).update();
		assertThat(this.figures.branches(PLAN).get(1)).returns("Chưa có người", BranchRow::absenceReason);
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
		assertThat(this.figures.unsettled(PLAN)).isEqualTo(branches);
		assertThat(this.figures.branches(PLAN).stream().filter((branch) -> !branch.isSettled())).hasSize(branches);
	}

	private void begin(Database database) {
		this.rows = CampaignRows.in(database).client();
		this.figures = new CampaignFigures(this.rows);
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

	private void ballot(int id, String election, String... outcomes) {
		this.rows
			.sql("insert into ballot (id, congress, sequence, election, kind, round, seats, issued, returned, valid, "
					+ "invalid, base, needed) values (?, ?, ?, ?, 'BALLOT', 1, 2, 7, 7, 7, 0, 7, 4)")
			.params(id, CONGRESS, id, election)
			.update();
		Stream.of(outcomes)
			.map((outcome) -> outcome.split(":"))
			.forEach((outcome) -> this.rows
				.sql("insert into ballot_outcome (ballot, name, votes, result) values (?, ?, 5, ?)")
				.params(id, outcome[0], outcome[1])
				.update());
	}

}
