package vn.daihoi.rest;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Milestone;
import vn.daihoi.sight.BoardRows;
import vn.daihoi.sight.Sight;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.sight.BoardRows.HH01;
import static vn.daihoi.sight.BoardRows.HH02;
import static vn.daihoi.sight.BoardRows.ISSUER;
import static vn.daihoi.sight.BoardRows.TL01;
import static vn.daihoi.sight.BoardRows.TODAY;

class DeadlineRowsTests {

	public static final DeadlineFilter ALL = new DeadlineFilter(null, null, null, null, null, null, null, null, null);

	private DeadlineRows rows;

	private BoardRows board;

	@Databases
	void everybodySeesTheOwnDeadlinesAndThoseBelow(Database database) {
		in(database);
		assertThat(seen("phunghiep")).containsExactly(" resultReport", "hh DL01", "hh01 DL02", "hh02 DL02",
				"tl01 DL02");
		assertThat(seen("hh")).containsExactly("hh DL01", "hh01 DL02", "hh02 DL02");
		assertThat(seen("hh02")).containsExactly("hh02 DL02");
		assertThat(seen("elsewhere")).isEmpty();
		assertThat(seen()).isEmpty();
	}

	@Databases
	void aDeadlineIsOpenMetLateOrWaived(Database database) {
		in(database);
		due("hh01", "2024-10-31");
		assertThat(state(HH01)).isEqualTo("late");
		due("hh01", "2024-11-01");
		assertThat(state(HH01)).isEqualTo("open");
		this.board.meets(HH01, "userTask_giveNotice", "2024-11-05");
		assertThat(state(HH01)).isEqualTo("met");
		this.board.reaches(HH02, "2024-10-30", Milestone.POSTPONED);
		due("hh02", "2024-10-01");
		assertThat(state(HH02)).isEqualTo("waived");
		due("tl01", "2024-10-01");
		this.board.client().sql("update congress set waiver_number = '12-CV/ĐU' where id = ?").param(TL01).update();
		assertThat(state(TL01)).isEqualTo("waived");
	}

	@Databases
	void theRatificationIsNotLateWhileAComplaintIsVerified(Database database) {
		in(database);
		this.board.owes(HH01, "DL09", "userTask_ratify", "2024-10-25").reaches(HH01, "2024-10-01", Milestone.HELD);
		DeadlineFilter ratification = new DeadlineFilter(null, null, null, "DL09", null, null, null, null, null);
		assertThat(list(ratification)).extracting(DeadlineItem::state).containsExactly("late");
		assertThat(this.board.lateCongresses()).isOne();
		this.board.client()
			.sql("insert into verification (congress, matter, received_on) values (?, 'COMPLAINT', date '2024-10-10')")
			.param(HH01)
			.update();
		assertThat(list(ratification)).extracting(DeadlineItem::state).containsExactly("open");
		assertThat(this.board.lateCongresses()).isZero();
	}

	@Databases
	void anInternalLimitIsNeverLate(Database database) {
		in(database);
		this.board.owesInternally(HH01, "opinions", "userTask_recordOpinions", "2024-10-01");
		assertThat(list(new DeadlineFilter(null, null, null, "opinions", null, true, null, null, null))).singleElement()
			.returns("open", DeadlineItem::state)
			.returns(true, DeadlineItem::internal);
		assertThat(list(new DeadlineFilter(null, null, null, "opinions", true, null, null, null, null))).isEmpty();
	}

	@Databases
	void aFilterNarrowsAsItSays(Database database) {
		in(database);
		due("hh01", "2024-10-31");
		assertThat(named(new DeadlineFilter(PLAN, null, null, null, null, null, null, null, null))).hasSize(5);
		assertThat(named(new DeadlineFilter(null, "hh", null, null, null, null, null, null, null)))
			.containsExactly("hh DL01");
		assertThat(named(new DeadlineFilter(null, null, "hh", null, null, null, null, null, null)))
			.containsExactly("hh01 DL02", "hh DL01", "hh02 DL02");
		assertThat(named(new DeadlineFilter(null, null, null, "DL02", null, null, null, null, null))).hasSize(3);
		assertThat(named(new DeadlineFilter(null, null, null, null, true, null, null, null, null)))
			.containsExactly("hh01 DL02");
		assertThat(named(new DeadlineFilter(null, null, null, "DL02", false, true, null, null, null)))
			.containsExactly("hh02 DL02", "tl01 DL02");
		assertThat(named(new DeadlineFilter(null, null, null, null, null, false, null, null, null))).isEmpty();
		assertThat(named(new DeadlineFilter(null, null, null, null, null, null, LocalDate.of(2024, 10, 31),
				LocalDate.of(2024, 11, 15), null)))
			.containsExactly("hh01 DL02", " resultReport", "hh DL01");
	}

	@Databases
	void aPageBeginsBehindItsPlace(Database database) {
		in(database);
		List<DeadlineItem> all = list(ALL);
		assertThat(all).extracting((item) -> list(ALL.behind(item.place())).size()).containsExactly(4, 3, 2, 1, 0);
		assertThat(this.rows.list(ISSUER, ALL, TODAY, 2)).isEqualTo(all.subList(0, 2));
		assertThat(this.rows.count(ISSUER, ALL.behind(all.get(1).place()), TODAY)).isEqualTo(5);
	}

	@Databases
	void aDeadlineSaysWhatItIsAndWhy(Database database) {
		in(database);
		assertThat(list(new DeadlineFilter(null, "hh01", null, null, null, null, null, null, null)))
			.containsExactly(new DeadlineItem(PLAN, "hh01", "DL02", "Thông báo thời gian khai mạc đại hội",
					LocalDate.of(2024, 11, 18), LocalDate.of(2024, 11, 18), false, true, "open", null, "Vì sao", ""));
	}

	private void in(Database database) {
		this.board = BoardRows.in(database)
			.owesNotice(HH01, "2024-11-18")
			.owesNotice(HH02, "2024-11-18")
			.owesNotice(TL01, "2024-11-18")
			.owes(PLAN + "/hh", "DL01", "userTask_sendSchedule", "2024-11-15")
			.owes(PLAN + "/", "resultReport", "userTask_reportResult", "2024-11-15");
		this.rows = new DeadlineRows(this.board.client());
	}

	private void due(String organization, String day) {
		this.board.client()
			.sql("update deadline set due_on = ? where organization_code = ?")
			.params(LocalDate.parse(day), organization)
			.update();
	}

	private String state(String congress) {
		return list(ALL).stream()
			.filter((item) -> congress.equals(PLAN + "/" + item.organization()))
			.map(DeadlineItem::state)
			.findFirst()
			.orElseThrow();
	}

	private List<DeadlineItem> list(DeadlineFilter filter) {
		return this.rows.list(ISSUER, filter, TODAY, 100);
	}

	private List<String> named(DeadlineFilter filter) {
		assertThat(this.rows.count(ISSUER, filter, TODAY)).isEqualTo(list(filter).size());
		return list(filter).stream().map(DeadlineRowsTests::name).toList();
	}

	private List<String> seen(String... organizations) {
		return this.rows.list(new Sight(List.of(organizations)), ALL, TODAY, 100)
			.stream()
			.map(DeadlineRowsTests::name)
			.toList();
	}

	private static String name(DeadlineItem item) {
		return item.organization() + " " + item.rule();
	}

}
