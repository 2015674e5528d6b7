package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Milestone;
import vn.daihoi.sight.BoardRows;
import vn.daihoi.sight.Sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.daihoi.sight.BoardRows.HH01;
import static vn.daihoi.sight.BoardRows.HH02;
import static vn.daihoi.sight.BoardRows.ISSUER;
import static vn.daihoi.sight.BoardRows.OF_PLAN;
import static vn.daihoi.sight.BoardRows.TL01;
import static vn.daihoi.sight.BoardRows.TODAY;

class AttentionTests {

	@Databases
	void anOverdueDutyIsNamedWithItsDayAndHowLongAgoThatWas(Database database) {
		BoardRows board = BoardRows.in(database)
			.opens(HH01, "2024-12-13")
			.owesNotice(HH01, "2024-10-30")
			.owesInternally(HH02, "proposeDate", "userTask_proposeDate", "2024-10-14")
			.opens(TL01, "2024-10-15")
			.owes(TL01, "DL08", "userTask_requestRatification", "2024-10-24");
		assertThat(attentionOf(board).overdue(ISSUER, OF_PLAN, TODAY).rows())
			.extracting(OverdueDuty::unit, OverdueDuty::organization, OverdueDuty::branch, OverdueDuty::duty,
					OverdueDuty::dueDay, OverdueDuty::daysLate)
			.containsExactly(tuple("Tổ chức tl", "tl01", "Tổ chức tl01", "Gửi hồ sơ đề nghị chuẩn y", "24/10/2024", 8L),
					tuple("Tổ chức hh", "hh01", "Tổ chức hh01", "Thông báo thời gian khai mạc đại hội", "30/10/2024",
							2L));
	}

	@Databases
	void whatCommitteesAndTheIssuerShouldHaveDoneIsNamedToo(Database database) {
		BoardRows board = BoardRows.in(database)
			.owes(CampaignRows.PLAN + "/hh", "DL11", "userTask_fileReport", "2024-10-30")
			.owes(CampaignRows.PLAN + "/tl", "DL11", "userTask_fileReport", "2024-10-31")
			.owes(CampaignRows.PLAN + "/", "DL11", "userTask_fileReport", "2024-10-29")
			.owesNotice(HH01, "2024-10-28");
		OverdueUnits overdue = new OverdueUnits(board.client());
		assertThat(overdue.of(ISSUER, OF_PLAN, TODAY).rows())
			.extracting(OverdueDuty::organization, OverdueDuty::dueDay, OverdueDuty::daysLate)
			.containsExactly(tuple("phunghiep", "29/10/2024", 3L), tuple("hh", "30/10/2024", 2L),
					tuple("tl", "31/10/2024", 1L));
		assertThat(overdue.of(ISSUER, OF_PLAN.ofUnit("tl"), TODAY).rows()).extracting(OverdueDuty::organization)
			.containsExactly("tl");
		assertThat(overdue.count(new Sight(List.of("hh")), OF_PLAN, TODAY)).isEqualTo(1);
		assertThat(overdue.count(new Sight(List.of("hh01")), OF_PLAN, TODAY)).isZero();
		board.meets(CampaignRows.PLAN + "/hh", "userTask_fileReport", "2024-11-01")
			.owesInternally(CampaignRows.PLAN + "/tl", "DL05", "userTask_x", "2024-10-20");
		assertThat(overdue.count(ISSUER, OF_PLAN, TODAY)).isEqualTo(2);
	}

	@Databases
	void committeesThatAreBehindAreNamedWithWhatIsMissing(Database database) {
		BoardRows board = BoardRows.in(database);
		board.client()
			.sql("insert into unit_plan (plan_code, unit_code, number, issued_on, pilot_branch)"
					+ " values (?, 'hh', '1-KH/ĐU', date '2024-10-05', 'hh02')")
			.param(CampaignRows.PLAN)
			.update();
		assertThat(attentionOf(board).behind(ISSUER, OF_PLAN, TODAY).rows())
			.extracting(UnitBehind::code, UnitBehind::missing)
			.containsExactly(tuple("hh", "Chưa quán triệt đến chi bộ"), tuple("tl", "Chưa cụ thể hóa kế hoạch"));
		board.client().sql("update unit_plan set disseminated_on = issued_on").update();
		assertThat(attentionOf(board).behind(ISSUER, OF_PLAN, TODAY).rows()).extracting(UnitBehind::code)
			.containsExactly("tl");
	}

	@Databases
	void whoIsSentToACongressFindsItAsLongAsItIsToCome(Database database) {
		BoardRows board = BoardRows.in(database).opens(HH01, "2024-12-15").opens(HH02, "2024-10-31");
		Stream.of(HH01, HH02)
			.forEach((congress) -> board.client()
				.sql("insert into attendance (congress, name) values (?, 'Lê Văn Tám')")
				.param(congress)
				.update());
		assertThat(attentionOf(board).attended(ISSUER, OF_PLAN, TODAY, "lê văn tám").rows())
			.extracting(AttendedCongress::page, AttendedCongress::openingDay)
			.containsExactly(tuple("/congresses/hh01/phung-hiep-2025", "Chủ nhật 15/12/2024"));
		assertThat(attentionOf(board).attended(ISSUER, OF_PLAN, TODAY, "Lê Văn Chín").rows()).isEmpty();
	}

	@Databases
	void concernsAreCountedWithTheAddressOfTheirList(Database database) {
		BoardRows board = BoardRows.in(database).breaks(HH01, "MAJORITY").breaks(HH01, "QUORUM").breaks(TL01, "QUORUM");
		assertThat(new Concerns(board.client()).of(ISSUER, OF_PLAN.ofUnit("hh"), TODAY))
			.contains(new Concerns.Count("Trái quy định, chờ xử lý", 1,
					"/board?plan=phung-hiep-2025&unit=hh&concern=BREACH#danh-sach"))
			.contains(new Concerns.Count("Đơn thư chưa kết luận", 0,
					"/board?plan=phung-hiep-2025&unit=hh&concern=COMPLAINT#danh-sach"));
	}

	@Databases
	void noticesDueFromTodayToTheSeventhDayAreShown(Database database) {
		BoardRows board = BoardRows.in(database);
		owesNotices(board, "2024-10-31", "2024-11-01", "2024-11-08", "2024-11-09");
		assertThat(attentionOf(board).noticesDue(ISSUER, OF_PLAN, TODAY).rows())
			.extracting(NoticeDue::lastDay, NoticeDue::openingDay)
			.containsExactly(tuple("Thứ Sáu 01/11/2024", "Chủ nhật 15/12/2024"),
					tuple("Thứ Sáu 08/11/2024", "Chủ nhật 15/12/2024"));
	}

	@Databases
	void aNoticeThatIsGivenIsNotDue(Database database) {
		BoardRows board = BoardRows.in(database);
		owesNotices(board, "2024-11-04", "2024-11-05");
		board.meets(CampaignRows.PLAN + "/n0", "userTask_giveNotice", "2024-10-31");
		assertThat(attentionOf(board).noticesDue(ISSUER, OF_PLAN, TODAY).rows()).extracting(NoticeDue::branch)
			.containsExactly("Tổ chức n1");
	}

	private static void owesNotices(BoardRows board, String... days) {
		for (int i = 0; i < days.length; i++) {
			CampaignRows.branch(board.client(), "n" + i, "hh");
			board.opens(CampaignRows.PLAN + "/n" + i, "2024-12-15").owesNotice(CampaignRows.PLAN + "/n" + i, days[i]);
		}
	}

	@Databases
	void filesWaitForTheCommitteeUntilItHasDecided(Database database) {
		BoardRows board = BoardRows.in(database)
			.opens(HH01, "2024-12-15")
			.reaches(HH01, "2024-10-25", Milestone.DOSSIER_SENT)
			.owesInternally(HH01, "personnelAgreement", "userTask_reviewDossier", "2024-10-31")
			.owesInternally(HH01, "DL06", "userTask_reviewDossier", "2024-11-29")
			.opens(HH02, "2024-12-16")
			.reaches(HH02, "2024-10-25", Milestone.DOSSIER_SENT)
			.owesInternally(HH02, "personnelAgreement", "userTask_reviewDossier", "2024-11-01")
			.meets(HH02, "userTask_reviewDossier", "2024-10-30")
			.opens(TL01, "2024-10-20")
			.reaches(TL01, "2024-10-20", Milestone.DOSSIER_SENT, Milestone.HELD)
			.reaches(TL01, "2024-10-28", Milestone.RATIFICATION_REQUESTED)
			.owes(TL01, "DL09", "userTask_ratify", "2024-11-18");
		assertThat(attentionOf(board).waiting(ISSUER, OF_PLAN, TODAY).rows())
			.extracting(WaitingFile::organization, WaitingFile::branch, WaitingFile::kind, WaitingFile::sentDay,
					WaitingFile::days, WaitingFile::dueOn, WaitingFile::internal, WaitingFile::isOverdue)
			.containsExactly(
					tuple("hh01", "Tổ chức hh01", "Hồ sơ nhân sự", "25/10/2024", 7L, LocalDate.of(2024, 10, 31), true,
							true),
					tuple("tl01", "Tổ chức tl01", "Đề nghị chuẩn y", "28/10/2024", 4L, LocalDate.of(2024, 11, 18),
							false, false));
	}

	@Databases
	void brokenRulesWaitUntilTheResultIsDecidedOn(Database database) {
		BoardRows board = BoardRows.in(database)
			.breaks(HH01, "T08")
			.breaks(HH01, "DL02")
			.breaks(HH02, "T08")
			.reaches(HH02, "2024-10-31", Milestone.RATIFIED);
		assertThat(attentionOf(board).breaches(ISSUER, OF_PLAN, TODAY).rows())
			.extracting(UnsettledBreach::organization, UnsettledBreach::branch, UnsettledBreach::text,
					UnsettledBreach::clause)
			.containsExactly(tuple("hh01", "Tổ chức hh01", "Trái T08", "Điều 1"),
					tuple("hh01", "Tổ chức hh01", "Trái DL02", "Điều 1"));
	}

	@Databases
	void aPersonIsShownNothingOfOthersAndAUnitNothingOfOtherUnits(Database database) {
		BoardRows board = BoardRows.in(database).breaks(HH01, "T08").breaks(TL01, "T08");
		Attention attention = attentionOf(board);
		assertThat(attention.breaches(new Sight(List.of("hh02")), OF_PLAN, TODAY).rows()).isEmpty();
		assertThat(attention.breaches(ISSUER, OF_PLAN.ofUnit("tl"), TODAY).rows()).extracting(UnsettledBreach::branch)
			.containsExactly("Tổ chức tl01");
	}

	@Databases
	void aLongListIsCutAndSaysSo(Database database) {
		BoardRows board = BoardRows.in(database);
		for (int number = 0; number < Shortlist.LONGEST; number++) {
			board.breaks(HH01, "T" + number);
		}
		assertThat(attentionOf(board).breaches(ISSUER, OF_PLAN, TODAY).more()).isFalse();
		board.breaks(HH02, "T1");
		Shortlist<UnsettledBreach> cut = attentionOf(board).breaches(ISSUER, OF_PLAN, TODAY);
		assertThat(cut.rows()).hasSize(Shortlist.LONGEST);
		assertThat(cut.more()).isTrue();
	}

	private static Attention attentionOf(BoardRows board) {
		return new Attention(board.client());
	}

}
