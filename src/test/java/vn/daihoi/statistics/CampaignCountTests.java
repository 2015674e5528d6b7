package vn.daihoi.statistics;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Milestone;
import vn.daihoi.report.Figures;
import vn.daihoi.sight.BoardRows;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;

/**
 * The figures of papers and forms; they are those of the page, whose day stands still.
 */
class CampaignCountTests {

	private static final String HH01 = BoardRows.HH01;

	private static final String HH02 = BoardRows.HH02;

	private static final String TL01 = BoardRows.TL01;

	@Databases
	void atTheBeginningThereAreOnlyBranchesAndNothingIsFinal(Database database) {
		assertThat(ResultRows.in(database).campaign().of(PLAN)).isEqualTo(new Figures(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
				0, 0, 0, 0, 0, 0, 0, true, "Số tạm thời: 3/3 đại hội chưa chuẩn y xong", 3));
	}

	@Databases
	void eachMilestoneCountsByItself(Database database) {
		ResultRows rows = ResultRows.in(database)
			.reaches(HH01, "2024-12-15", Milestone.DATE_ACCEPTED, Milestone.NOTIFIED, Milestone.DOSSIER_SENT,
					Milestone.PERSONNEL_AGREED, Milestone.HELD, Milestone.RESULT_RECORDED, Milestone.RATIFIED,
					Milestone.PARTLY_REFUSED)
			.reaches(HH02, "2024-12-15", Milestone.DATE_ACCEPTED, Milestone.ANNULLED, Milestone.POSTPONED);
		assertThat(rows.campaign().of(PLAN)).isEqualTo(new Figures(3, 0, 2, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0,
				true, rows.standing(null, "2024-12-16").explained(), 3));
	}

	@Databases
	void figuresAreThoseOfTheTablesForTheWholePlanAndForACommittee(Database database) {
		ResultRows rows = FigureTablesTests.held(database);
		rows.board().breaks(TL01, "T08").reaches(TL01, "2024-12-10", Milestone.NOTIFIED).owesNotice(TL01, "2024-12-09");
		assertThat(rows.campaign().of(PLAN)).returns(3, Figures::branches)
			.returns(2, Figures::held)
			.returns(6, Figures::electedCommitteeMembers)
			.returns(1, Figures::secretariesElected)
			.returns(1, Figures::secretariesAppointed)
			.returns(1, Figures::lateNotice)
			.returns(1, Figures::withBreach);
		assertThat(rows.campaign().ofUnit(PLAN, "hh")).returns(2, Figures::branches)
			.returns(6, Figures::electedCommitteeMembers)
			.returns(0, Figures::lateNotice)
			.returns(0, Figures::withBreach);
		assertThat(rows.campaign().ofUnit(PLAN, "tl")).returns(1, Figures::branches).returns(0, Figures::held);
	}

	@Databases
	void figuresOfADayStayWhatHappensLater(Database database) {
		ResultRows rows = FigureTablesTests.held(database);
		rows.board().reaches(HH01, "2024-12-10", Milestone.NOTIFIED).owesNotice(HH01, "2024-12-09");
		rows.reaches(HH02, "2024-12-20", Milestone.RESULT_RECORDED);
		assertThat(rows.campaign().ofUnitOn(PLAN, "hh", LocalDate.parse("2024-12-19"))).returns(3,
				Figures::electedCommitteeMembers);
		assertThat(rows.campaign().ofUnitOn(PLAN, "hh", LocalDate.parse("2024-12-09"))).returns(2, Figures::branches)
			.returns(0, Figures::notified)
			.returns(0, Figures::lateNotice)
			.returns(0, Figures::held)
			.returns(0, Figures::electedCommitteeMembers);
		assertThat(rows.campaign().ofUnitOn(PLAN, "hh", LocalDate.parse("2024-12-31"))).returns(2, Figures::branches)
			.returns(1, Figures::notified)
			.returns(1, Figures::lateNotice)
			.returns(2, Figures::held)
			.returns(6, Figures::electedCommitteeMembers)
			.returns(1, Figures::secretariesElected)
			.returns(1, Figures::secretariesAppointed);
	}

	@Databases
	void aBranchUnderTheGuidanceOfItsSectorIsCountedApart(Database database) {
		ResultRows rows = ResultRows.in(database)
			.run("update organization set guided_by = 'phunghiep' where code = 'hh01'");
		assertThat(rows.campaign().of(PLAN)).returns(3, Figures::branches).returns(1, Figures::ownGuidance);
	}

	@Databases
	void figuresAreFinalOnlyWhenNobodyMayComplainAnyMore(Database database) {
		ResultRows rows = ResultRows.in(database);
		for (String congress : List.of(HH01, HH02, TL01)) {
			rows.reaches(congress, "2024-11-22", Milestone.HELD, Milestone.RESULT_RECORDED)
				.reaches(congress, "2024-12-02", Milestone.RATIFIED);
		}
		// 15 working days after 22/11/2024: 13/12/2024, before the day that stands still
		assertThat(rows.campaign().of(PLAN)).returns(false, Figures::provisional)
			.returns("Số chính thức", Figures::standing)
			.returns(null, Figures::unsettled);
		rows.run("update milestone set reached_on = ? where name = 'HELD' and congress = ?", LocalDate.of(2024, 11, 25),
				HH01);
		assertThat(rows.campaign().of(PLAN)).returns(true, Figures::provisional);
		assertThat(rows.campaign().of(PLAN).unsettled()).startsWith("Số tạm thời: 1/3 đại hội đã chuẩn y nhưng");
		assertThat(rows.campaign().ofUnit(PLAN, "tl")).returns(false, Figures::provisional);
	}

	@Databases
	void congressWithoutElectionsIsFinalWithoutARatification(Database database) {
		ResultRows rows = ResultRows.in(database)
			.reaches(TL01, "2024-12-15", Milestone.HELD, Milestone.RESULT_RECORDED);
		assertThat(rows.campaign().ofUnit(PLAN, "tl").provisional()).isTrue();
		rows.reaches(TL01, "2024-12-15", Milestone.COMPLETED);
		assertThat(rows.campaign().ofUnit(PLAN, "tl")).returns(false, Figures::provisional)
			.returns(1, Figures::withoutElections)
			.returns(0, Figures::ratified);
	}

}
