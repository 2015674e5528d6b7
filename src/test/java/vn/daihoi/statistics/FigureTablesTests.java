package vn.daihoi.statistics;

import java.util.Map;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Milestone;
import vn.daihoi.sight.BoardRows;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures against rows that are counted by hand. */
class FigureTablesTests {

	private static final String HH01 = BoardRows.HH01;

	private static final String HH02 = BoardRows.HH02;

	private static final String TL01 = BoardRows.TL01;

	/**
	 * hh01 elects three of five at the first ballot; two members are called Dũng, so
	 * nobody knows which one it is. hh02 elects two, then the third on another ballot.
	 */
	static ResultRows held(Database database) {
		return ResultRows.in(database)
			.member("hh01-an", "Trần Thị An", "1990-12-15", "FP", "Trưởng ấp Mỹ Lợi")
			.member("hh01-binh", "Lê Văn Bình", "1984-12-31", "M", null)
			.member("hh01-cuong", "Phạm Văn Cường", "1960-01-01", "P", null)
			.member("hh01-dung", "Nguyễn Văn Dũng", "1970-01-01", "", null)
			.member("hh01-dung2", "Nguyễn Văn Dũng", "1999-01-01", "P", null)
			.candidate(HH01, "hh01-binh", true)
			.ballot(HH01, "BRANCH_COMMITTEE", 1, 3, "Trần Thị An 20 ELECTED", "Lê Văn Bình 15 ELECTED",
					"Nguyễn Văn Dũng 14 ELECTED", "Phạm Văn Cường 8 NOT_ELECTED")
			.ballot(HH01, "SECRETARY", 1, 1, "Trần Thị An 19 ELECTED")
			.ballot(HH01, "DEPUTY_SECRETARY", 1, 1, "Lê Văn Bình 12 ELECTED", "Nguyễn Văn Dũng 8 NOT_ELECTED")
			.ballot(HH01, "DELEGATES", 1, 2, "Trần Thị An 18 ELECTED", "Lê Văn Bình 17 ELECTED")
			.run("insert into delegate_allocation (congress, delegates, alternates) values (?, 2, 1)", HH01)
			.recorded(HH01, "2024-12-15")
			.member("hh02-en", "Võ Thị Én", "1985-01-01", "F", "Giáo viên")
			.ballot(HH02, "BRANCH_COMMITTEE", 1, 3, "Võ Thị Én 20 ELECTED", "Huỳnh Phúc 13 ELECTED",
					"Đinh Quý 9 NOT_ELECTED", "Đỗ Sang 8 NOT_ELECTED")
			.ballot(HH02, "BRANCH_COMMITTEE", 2, 1, "Đinh Quý 15 ELECTED")
			.ballot(HH02, "SECRETARY", 1, 1, "Võ Thị Én 9 NOT_ELECTED", "Đinh Quý 0 APPOINTED")
			.recorded(HH02, "2024-12-16");
	}

	@Databases
	void whoIsElectedToACommitteeIsCountedOnceWithWhatIsKnown(Database database) {
		Map<String, Integer> figures = held(database).figures(FigureTable.COMMITTEES, "2024-12-20").get("hh");
		assertThat(figures).containsEntry("recorded", 2)
			.containsEntry("electing", 2)
			.containsEntry("official", 44)
			.containsEntry("present", 40)
			.containsEntry("seats", 6)
			.containsEntry("listed", 8)
			.containsEntry("surplus", 2)
			.containsEntry("elected", 6)
			.containsEntry("pending", 0)
			.containsEntry("shortfall", 0)
			.containsEntry("fullAtFirst", 1)
			.containsEntry("ballots", 3)
			// of Dũng, Phúc and Quý nothing is known
			.containsEntry("known", 3)
			.containsEntry("women", 2)
			// born in the very month forty years before: 40; in January 1985: 39
			.containsEntry("young", 2)
			.containsEntry("minority", 1)
			.containsEntry("ageSum", 34 + 40 + 39)
			.containsEntry("under41", 3)
			.containsEntry("under30", 0)
			// the branch said of Bình that he stands again, whatever the list of members
			// says
			.containsEntry("termKnown", 3)
			.containsEntry("reElected", 2)
			.containsEntry("firstTime", 1)
			.containsEntry("incumbents", 3)
			.containsEntry("incumbentsFailed", 1);
	}

	@Databases
	void schoolingAndYearsInThePartyAreCountedOfThoseOfWhomTheyAreKnown(Database database) {
		Map<String, Integer> figures = held(database).schooled("hh01-an", "UNIVERSITY", "ADVANCED", "2010-12-31")
			.schooled("hh01-binh", "MASTER", "PRIMARY", "2010-01-01")
			.schooled("hh01-cuong", "DOCTOR", "NONE", "1990-01-01")
			.figures(FigureTable.COMMITTEES, "2024-12-20")
			.get("hh");
		assertThat(figures).containsEntry("eduKnown", 2)
			.containsEntry("eduUniversity", 1)
			.containsEntry("eduMaster", 1)
			// not elected
			.containsEntry("eduDoctor", 0)
			.containsEntry("theoryKnown", 2)
			.containsEntry("theoryAdvanced", 1)
			.containsEntry("theoryPrimary", 1)
			.containsEntry("theoryNone", 0)
			.containsEntry("partyKnown", 2)
			// in December 2024: 14 years since December 2010, 14 since January 2010
			.containsEntry("partyAgeSum", 14 + 14);
	}

	@Databases
	void generalEducationAndReligionAreCountedOfThoseOfWhomTheyAreWritten(Database database) {
		ResultRows rows = held(database).believes("hh01-an", "UPPER_SECONDARY", "Công giáo")
			.believes("hh01-binh", "LOWER_SECONDARY", "Không")
			// not elected
			.believes("hh01-cuong", "LOWER_SECONDARY", "Phật giáo");
		assertThat(rows.figures(FigureTable.COMMITTEES, "2024-12-20").get("hh")).containsEntry("generalKnown", 2)
			.containsEntry("generalLower", 1)
			.containsEntry("generalUpper", 1)
			.containsEntry("religionKnown", 2)
			.containsEntry("religious", 1);
		assertThat(rows.believes("hh01-an", null, null).figures(FigureTable.COMMITTEES, "2024-12-20").get("hh"))
			.containsEntry("generalKnown", 1)
			.containsEntry("generalUpper", 0)
			.containsEntry("religionKnown", 1)
			.containsEntry("religious", 0);
	}

	@Databases
	void whomTheBranchHadNotPreparedWasNominatedAtTheCongress(Database database) {
		ResultRows rows = held(database);
		Map<String, Map<String, Integer>> figures = rows.figures(FigureTable.COMMITTEES,
				ResultRows.scope("hh", "2024-12-20"));
		// Bình alone was prepared; of hh02 nobody knows
		assertThat(figures.get("hh01")).containsEntry("sourceKnown", 4)
			.containsEntry("floorListed", 3)
			.containsEntry("selfNominated", 0)
			.containsEntry("floorElected", 2);
		assertThat(figures.get("hh02")).containsEntry("sourceKnown", 0);
	}

	@Databases
	void whoStandsStepByStepWasProposedAsThatStepSays(Database database) {
		ResultRows rows = held(database).run(
				"""
						insert into body_election (id, congress, sequence, stage, election, seats, allocated, open_seats, round, kind, done)
						values (1000001, ?, 1, 'CONGRESS', 'BRANCH_COMMITTEE', 3, false, 3, 1, 'BALLOT', true)""",
				HH02);
		for (String one : new String[] { "Võ Thị Én:PREPARED", "Huỳnh Phúc:SELF_NOMINATED", "Đinh Quý:NOMINATED" }) {
			rows.run(
					"insert into election_name (election, name, source, withdrawn, standing) values (1000001, ?, ?, false, 'LISTED')",
					(Object[]) one.split(":"));
		}
		assertThat(rows.figures(FigureTable.COMMITTEES, ResultRows.scope("hh", "2024-12-20")).get("hh02"))
			.containsEntry("sourceKnown", 3)
			.containsEntry("floorListed", 2)
			.containsEntry("selfNominated", 1)
			.containsEntry("floorElected", 2);
	}

	@Databases
	void opinionsOnDraftsAreCountedWhereTheirMinutesAreRecorded(Database database) {
		ResultRows rows = held(database).run(
				"insert into opinion_meeting (congress, held_on, superior_drafts) values (?, date '2024-12-01', 'Nhất trí')",
				HH01)
			.run("insert into opinion_meeting (congress, held_on) values (?, date '2024-12-01')", HH02)
			.run("insert into opinion_source (congress, source) values (?, 'FRONT')", HH01)
			.run("insert into opinion_source (congress, source) values (?, 'YOUTH')", HH01);
		assertThat(rows.figures(FigureTable.DOCUMENTS, "2024-12-20").get("hh")).containsEntry("congresses", 2)
			.containsEntry("taken", 2)
			.containsEntry("bodies", 2)
			.containsEntry("upperDrafts", 1);
		assertThat(rows.figures(FigureTable.DOCUMENTS, "2024-12-20").get("tl")).containsEntry("taken", 0)
			.containsEntry("owed", 1);
		database.client()
			.sql("update organization set guided_by = 'phunghiep', kind = 'POLICE_BRANCH' where code in ('hh02', 'tl01')")
			.update();
		assertThat(rows.figures(FigureTable.DOCUMENTS, "2024-12-20").get("hh")).containsEntry("owed", 2);
		assertThat(rows.figures(FigureTable.DOCUMENTS, "2024-12-20").get("tl")).containsEntry("owed", 0);
	}

	@Databases
	void whatWasDiscussedAndResolvedIsSummedOfThoseThatWroteItDown(Database database) {
		ResultRows rows = held(database).deliberated(HH01, 4, 20, 22, 8).deliberated(HH02, null, 22, 22, null);
		Map<String, Integer> figures = rows.figures(FigureTable.DOCUMENTS, "2024-12-20").get("hh");
		assertThat(figures).containsEntry("recorded", 2)
			.containsEntry("speakersKnown", 1)
			.containsEntry("speakers", 4)
			.containsEntry("voteKnown", 2)
			.containsEntry("voteBase", 44)
			.containsEntry("inFavour", 42)
			.containsEntry("unanimous", 1)
			.containsEntry("targetsKnown", 1)
			.containsEntry("targets", 8);
		assertThat(rows.figures(FigureTable.DOCUMENTS, ResultRows.scope("hh", "2024-12-20")).get("hh02"))
			.containsEntry("recorded", 1)
			.containsEntry("speakersKnown", 0)
			.containsEntry("unanimous", 1)
			.doesNotContainKeys("speakers", "targets");
		assertThat(rows.figures(FigureTable.DOCUMENTS, "2024-12-20").get("tl")).containsEntry("recorded", 0)
			.doesNotContainKeys("speakers", "voteBase", "inFavour", "targets");
	}

	@Databases
	void whatIsWrittenDownBeforeTheResultStandsIsNotCounted(Database database) {
		ResultRows rows = held(database)
			.run("delete from milestone where congress = ? and name = 'RESULT_RECORDED'", HH01)
			.deliberated(HH01, 4, 20, 22, 8);
		assertThat(rows.figures(FigureTable.DOCUMENTS, "2024-12-20").get("hh")).containsEntry("recorded", 1)
			.containsEntry("voteKnown", 0)
			.doesNotContainKey("targets");
	}

	@Databases
	void aCommitteeWithoutResultsHasNoFiguresInsteadOfNone(Database database) {
		Map<String, Integer> figures = held(database).figures(FigureTable.COMMITTEES, "2024-12-20").get("tl");
		assertThat(figures).containsEntry("recorded", 0)
			.containsEntry("electing", 0)
			.doesNotContainKeys("seats", "elected", "women", "known", "ageSum");
	}

	@Databases
	void nobodyIsElectedWhereABrokenRuleIsNotSettledAndNobodyWhoWasRefused(Database database) {
		ResultRows rows = held(database);
		rows.board().breaks(HH01, "QUORUM");
		assertThat(rows.figures(FigureTable.COMMITTEES, "2024-12-20").get("hh")).containsEntry("elected", 3)
			.containsEntry("pending", 3)
			.containsEntry("shortfall", 0)
			.containsEntry("known", 1);
		rows.ratified(HH01, "2024-12-30", "Lê Văn Bình");
		assertThat(rows.figures(FigureTable.COMMITTEES, "2024-12-30").get("hh")).containsEntry("elected", 5)
			.containsEntry("pending", 1)
			.containsEntry("women", 2)
			.containsEntry("minority", 0);
	}

	@Databases
	void leadersAreCountedByPostAndMode(Database database) {
		Map<String, Integer> figures = held(database).figures(FigureTable.LEADERS, "2024-12-20").get("hh");
		assertThat(figures).containsEntry("secretaries", 2)
			.containsEntry("atCongress", 1)
			.containsEntry("appointed", 1)
			.containsEntry("byCommittee", 0)
			.containsEntry("withSurplus", 0)
			.containsEntry("known", 1)
			.containsEntry("women", 1)
			.containsEntry("young", 1)
			.containsEntry("ageSum", 34)
			.containsEntry("termKnown", 1)
			.containsEntry("reElected", 1)
			.containsEntry("postKnown", 1)
			.containsEntry("unified", 1)
			.containsEntry("deputies", 1)
			.containsEntry("deputiesKnown", 1)
			.containsEntry("deputyWomen", 0)
			.containsEntry("deputyMinority", 1);
	}

	@Databases
	void leadersAreListedWithTheirVotes(Database database) {
		assertThat(held(database).beans().getBean(LeaderPersons.class).of(ResultRows.scope("hh", "2024-12-20"), 10))
			.extracting((one) -> String.join("|", one.organization(), one.title(), one.name(), one.mode(),
					String.valueOf(one.votes()), String.valueOf(one.term()), String.valueOf(one.bornOn())))
			.containsExactly("hh01|Bí thư|Trần Thị An|Đại hội bầu|19|Tái cử cấp ủy|1990-12-15",
					"hh01|Phó bí thư|Lê Văn Bình|Đại hội bầu|12|Tái cử cấp ủy|1984-12-31",
					"hh02|Bí thư|Đinh Quý|Cấp trên chỉ định|null|null|null");
	}

	@Databases
	void delegatesAreComparedWithWhatWasAllocated(Database database) {
		assertThat(held(database).figures(FigureTable.DELEGATES, "2024-12-20").get("hh")).containsEntry("allocated", 2)
			.containsEntry("elected", 2)
			.containsEntry("alternatesAllocated", 1)
			.containsEntry("alternates", 0)
			.containsEntry("exOfficio", 0)
			.containsEntry("known", 2)
			.containsEntry("women", 1)
			.containsEntry("young", 1)
			.containsEntry("minority", 1)
			.containsEntry("secretaries", 1);
	}

	@Databases
	void complaintsAreCountedByWhenTheyCameAndWhatCameOfThem(Database database) {
		// 15 working days after 15/12/2024 are over on 6/1/2025
		ResultRows rows = held(database).complaint(HH01, "COMPLAINT", "2024-12-01", "CLEARED", "2024-12-10")
			.complaint(HH01, "COMPLAINT", "2024-12-17", "CLEARED", "2025-01-06")
			.complaint(HH01, "COMPLAINT", "2024-12-17", "REPLACED", "2025-01-07")
			.complaint(HH02, "COMPLAINT", "2024-12-20", null, null)
			.complaint(TL01, "COMPLAINT", "2024-12-20", "ANNULMENT", "2024-12-25")
			.complaint(TL01, "ANONYMOUS", "2024-12-01", null, null)
			.complaint(TL01, "DISUNITY", "2024-12-01", "CLEARED", "2024-12-05")
			.complaint(TL01, "POLITICAL", "2024-12-01", null, null);
		assertThat(rows.figures(FigureTable.COMPLAINTS, "2025-01-10").get("hh")).containsEntry("qualifying", 4)
			.containsEntry("before", 1)
			.containsEntry("beforeConcluded", 1)
			.containsEntry("after", 3)
			.containsEntry("afterConcluded", 2)
			.containsEntry("inTime", 1)
			.containsEntry("upheld", 1)
			.containsEntry("refused", 1)
			.containsEntry("annulled", 0)
			.containsEntry("disunity", 0);
		assertThat(rows.figures(FigureTable.COMPLAINTS, "2025-01-10").get("tl")).containsEntry("qualifying", 1)
			.containsEntry("after", 1)
			.containsEntry("annulled", 1)
			.containsEntry("anonymous", 1)
			.containsEntry("disunity", 1)
			.containsEntry("disunityConcluded", 1);
	}

	@Databases
	void ratificationIsComparedWithItsLimits(Database database) {
		ResultRows rows = held(database).owes(HH01, "DL08", "userTask_requestRatification", "2024-12-24")
			.owes(HH02, "DL08", "userTask_requestRatification", "2024-12-25")
			.reaches(HH01, "2024-12-24", Milestone.RATIFICATION_REQUESTED)
			.reaches(HH02, "2024-12-26", Milestone.RATIFICATION_REQUESTED)
			.owes(HH01, "DL09", "userTask_ratify", "2025-01-15")
			.owes(HH02, "DL09", "userTask_ratify", "2025-01-17")
			.ratified(HH01, "2025-01-16", "Nguyễn Văn Dũng");
		assertThat(rows.figures(FigureTable.RATIFICATION, "2025-01-18").get("hh")).containsEntry("results", 2)
			.containsEntry("requested", 2)
			.containsEntry("requestTimed", 2)
			.containsEntry("requestInTime", 1)
			.containsEntry("ratified", 1)
			.containsEntry("decisionTimed", 1)
			.containsEntry("decisionInTime", 0)
			.containsEntry("decisionLate", 1)
			.containsEntry("waiting", 1)
			.containsEntry("waitingLate", 1)
			.containsEntry("partly", 1)
			.containsEntry("personsRatified", 2)
			.containsEntry("personsRefused", 1);
		assertThat(rows.figures(FigureTable.RATIFICATION, "2025-01-17").get("hh")).containsEntry("waitingLate", 0);
	}

	@Databases
	void oneCommitteesFiguresStandCongressByCongressAndABranchSeesNone(Database database) {
		ResultRows rows = held(database);
		assertThat(rows.figures(FigureTable.COMMITTEES, ResultRows.scope("hh", "2024-12-20"))).containsOnlyKeys("hh01",
				"hh02");
		assertThat(rows.figures(FigureTable.COMMITTEES, ResultRows.scope("hh", "2024-12-20")).get("hh01"))
			.containsEntry("elected", 3);
		assertThat(rows.figures(FigureTable.COMMITTEES, ResultRows.scope("tl", null, "2024-12-20")))
			.containsOnlyKeys("tl");
		for (FigureTable table : FigureTable.values()) {
			assertThat(rows.figures(table, ResultRows.scope("hh01", null, "2024-12-20"))).as(table.key()).isEmpty();
		}
	}

	@Databases
	void aBranchCountsForTheCommitteeThatDirectedItOnTheDay(Database database) {
		ResultRows rows = held(database).run("update organization set parent_code = 'tl' where code = 'hh01'");
		assertThat(rows.figures(FigureTable.COMMITTEES, "2024-12-20").get("hh")).containsEntry("elected", 6);
		rows.run("update member set organization_code = 'tl01' where id = 'hh01-an'").ratified(HH01, "2024-12-30");
		assertThat(rows.figures(FigureTable.COMMITTEES, "2024-12-30").get("hh")).containsEntry("known", 3);
	}

	@Databases
	void figuresAreProvisionalUntilAllIsRatifiedAndNobodyMayComplainAnyMore(Database database) {
		ResultRows rows = held(database).ratified(HH01, "2024-12-27");
		assertThat(rows.standing(null, "2024-12-31")).isEqualTo(new Standing(3, 2, 1));
		assertThat(rows.standing("hh", "2024-12-31").explained())
			.startsWith("Số tạm thời: 1/2 đại hội chưa chuẩn y xong; 1/2 đại hội đã chuẩn y nhưng");
		rows.ratified(HH02, "2024-12-30");
		// 15 working days after 16/12/2024: 7/1/2025
		assertThat(rows.standing("hh", "2025-01-06")).isEqualTo(new Standing(2, 0, 2));
		assertThat(rows.standing("hh", "2025-01-07")).isEqualTo(new Standing(2, 0, 1));
		assertThat(rows.standing("hh", "2025-01-08").explained()).isEqualTo("Số chính thức");
		rows.complaint(HH01, "COMPLAINT", "2024-12-20", null, null);
		assertThat(rows.standing("hh", "2025-01-08")).isEqualTo(new Standing(2, 0, 1));
		rows.run("update congress set ended_reason = 'Kế hoạch đã được thay thế' where id = ?", TL01);
		assertThat(rows.standing("tl", "2025-01-08").isFinal()).isFalse();
		assertThat(rows.standing("tl", "2025-01-08").congresses()).isZero();
	}

	@Databases
	void progressIsTheOneOfTheBoard(Database database) {
		assertThat(held(database).figures(FigureTable.PROGRESS, "2024-12-20").get("hh")).containsEntry("branches", 2)
			.containsEntry("held", 2)
			.containsEntry("resultReported", 2)
			.containsEntry("ratified", 0);
	}

}
