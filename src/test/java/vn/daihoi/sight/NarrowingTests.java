package vn.daihoi.sight;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Milestone;
import vn.daihoi.organization.OrganizationKind;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.sight.BoardRows.HH01;
import static vn.daihoi.sight.BoardRows.HH02;
import static vn.daihoi.sight.BoardRows.ISSUER;
import static vn.daihoi.sight.BoardRows.TL01;
import static vn.daihoi.sight.BoardRows.TODAY;

class NarrowingTests {

	private BoardRows board;

	private void in(Database database) {
		this.board = BoardRows.in(database).opens(HH01, "2024-12-01").opens(HH02, "2024-12-15");
		named("hh01", "Chi bộ ấp Mỹ Lợi");
		named("hh02", "Chi bộ Trường tiểu học Đỗ Quyên 100%");
	}

	private void named(String code, String name) {
		this.board.client().sql("update organization set name = ? where code = ?").params(name, code).update();
	}

	private List<String> found(Narrowing narrowing) {
		CongressFilter filter = new CongressFilter(PLAN, null, null, null, narrowing, ListColumn.USUAL, null);
		return BoardRows.congresses(this.board.client())
			.list(ISSUER, filter, TODAY, 10)
			.stream()
			.map(CongressRow::id)
			.toList();
	}

	private List<String> named(String name) {
		return found(new Narrowing(name, null, null, null, null, null, null));
	}

	private List<String> opening(String from, String to) {
		return found(new Narrowing(null, null, (from == null) ? null : LocalDate.parse(from),
				(to == null) ? null : LocalDate.parse(to), null, null, null));
	}

	private List<String> with(Concern concern) {
		return found(Narrowing.NONE.to(concern));
	}

	@Databases
	void aNameIsFoundWithAndWithoutDiacritics(Database database) {
		in(database);
		assertThat(named("my loi")).containsExactly(HH01);
		assertThat(named("MỸ LỢI")).containsExactly(HH01);
		assertThat(named("do quyen")).containsExactly(HH02);
		assertThat(named("ĐỖ")).containsExactly(HH02);
		assertThat(named("TL0")).containsExactly(TL01);
	}

	@Databases
	void howSpacesAndMarksAreTypedMakesNoDifference(Database database) {
		in(database);
		assertThat(named("  my   loi ")).containsExactly(HH01);
		assertThat(named("mỹ\u00a0lợi")).containsExactly(HH01);
		assertThat(named(Normalizer.normalize("Mỹ  Lợi", Normalizer.Form.NFD))).containsExactly(HH01);
		assertThat(named("m y")).isEmpty();
	}

	@Databases
	void whatMeansSomethingToADatabaseMeansNothingInAName(Database database) {
		in(database);
		assertThat(named("100%")).containsExactly(HH02);
		assertThat(named("%")).containsExactly(HH02);
		assertThat(named("_")).isEmpty();
		assertThat(named("' or 1=1 --")).isEmpty();
	}

	@Databases
	void kindsAndDaysNarrow(Database database) {
		in(database);
		assertThat(found(new Narrowing(null, OrganizationKind.SCHOOL_BRANCH, null, null, null, null, null))).isEmpty();
		assertThat(opening("2024-12-01", "2024-12-14")).containsExactly(HH01);
		assertThat(opening("2024-12-02", null)).containsExactly(HH02);
		assertThat(opening(null, "2024-11-30")).isEmpty();
	}

	@Databases
	void pilotsAreThoseOfThePlanAndOfTheCommittee(Database database) {
		in(database);
		this.board.client()
			.sql("insert into plan_pilot (plan_code, branch_code, wished_day) values (?, 'tl01', date '2024-12-01')")
			.param(PLAN)
			.update();
		this.board.client()
			.sql("insert into unit_plan (plan_code, unit_code, number, issued_on, pilot_branch)"
					+ " values (?, 'hh', '1-KH/ĐU', date '2024-10-05', 'hh02')")
			.param(PLAN)
			.update();
		assertThat(found(new Narrowing(null, null, null, null, true, null, null))).containsExactly(HH02, TL01);
		assertThat(found(new Narrowing(null, null, null, null, false, null, null))).containsExactly(HH01);
	}

	@Databases
	void anAreaIsThatOfThePersonInCharge(Database database) {
		in(database);
		this.board.client()
			.sql("insert into area_charge (unit_code, position, person, basis) values ('tl', 0, 'Lê Văn Tám', 'TB')")
			.update();
		assertThat(found(new Narrowing(null, null, null, null, null, "Lê Văn Tám", null))).containsExactly(TL01);
		assertThat(found(new Narrowing(null, null, null, null, null, "Lê Văn", null))).isEmpty();
	}

	@Databases
	void aNameAloneIsThePersonAtEveryPostAndAPostThatOneAlone(Database database) {
		in(database);
		inCharge("tl", "Lê Văn Tám, Ủy viên Ban Thường vụ");
		inCharge("hh", "Lê Văn Tám, Ủy viên Ban Chấp hành");
		assertThat(inChargeOf("Lê Văn Tám")).containsExactly(HH01, HH02, TL01);
		assertThat(inChargeOf("Lê Văn Tám, Ủy viên Ban Thường vụ")).containsExactly(TL01);
		assertThat(inChargeOf("Lê Văn")).isEmpty();
		assertThat(inChargeOf("Lê%")).isEmpty();
	}

	private void inCharge(String unit, String person) {
		this.board.client()
			.sql("insert into area_charge (unit_code, position, person, basis) values (?, 0, ?, 'TB')")
			.params(unit, person)
			.update();
	}

	private List<String> inChargeOf(String person) {
		return found(new Narrowing(null, null, null, null, null, person, null));
	}

	@Databases
	void whatIsToBeSeenToIsFound(Database database) {
		in(database);
		this.board.breaks(HH01, "MAJORITY")
			.owes(HH02, "personnelPlan", "userTask_draftPersonnelPlan", "2024-11-07")
			.reaches(TL01, "2024-10-01", Milestone.HELD);
		this.board.client()
			.sql("insert into verification (congress, matter, received_on) values (?, 'COMPLAINT', date '2024-10-10')")
			.param(TL01)
			.update();
		assertThat(with(Concern.BREACH)).containsExactly(HH01);
		assertThat(with(Concern.SOON)).containsExactly(HH02);
		assertThat(with(Concern.NO_SECRETARY)).containsExactly(HH02);
		assertThat(with(Concern.COMPLAINT)).containsExactly(TL01);
		assertThat(with(Concern.POLITICAL)).isEmpty();
		assertThat(with(Concern.RESIDENCE)).isEmpty();
		assertThat(with(Concern.NOT_MADE_KNOWN)).containsExactly(HH01, HH02);
	}

	@Databases
	void whoseDayHasGoneByWithoutAResultIsFound(Database database) {
		in(database);
		this.board.opens(HH01, "2024-10-31").opens(HH02, "2024-11-01").opens(TL01, "2024-10-31");
		assertThat(with(Concern.NO_RESULT)).containsExactly(HH01, TL01);
		this.board.database()
			.client()
			.sql("update congress set ended_reason = 'Giải thể' where id = ?")
			.param(TL01)
			.update();
		assertThat(with(Concern.NO_RESULT)).containsExactly(HH01);
		this.board.database().client().sql("update congress set ended_reason = null").update();
		this.board.reaches(HH01, "2024-10-31", Milestone.HELD, Milestone.RESULT_RECORDED)
			.reaches(TL01, "2024-10-30", Milestone.POSTPONED);
		assertThat(with(Concern.NO_RESULT)).isEmpty();
	}

	@Databases
	void whoHasDoneSomethingIsFoundByItsDays(Database database) {
		in(database);
		this.board.reaches(HH01, "2024-10-20", Milestone.NOTIFIED).reaches(HH02, "2024-10-27", Milestone.NOTIFIED);
		assertThat(done(MainStep.NOTIFIED, null, null)).containsExactly(HH01, HH02);
		assertThat(done(MainStep.NOTIFIED, "2024-10-21", "2024-10-27")).containsExactly(HH02);
		assertThat(done(MainStep.NOTIFIED, null, "2024-10-20")).containsExactly(HH01);
		assertThat(done(MainStep.HELD, null, null)).isEmpty();
	}

	private List<String> done(MainStep step, String from, String to) {
		return found(Narrowing.NONE.to(new Done(step, (from == null) ? null : LocalDate.parse(from),
				(to == null) ? null : LocalDate.parse(to))));
	}

	@Databases
	void whatIsAwaitedIsFoundUntilItHasCome(Database database) {
		in(database);
		this.board.client()
			.sql("insert into residence_remark (congress, member_id, sent_on) values (?, 'hh02-01', date '2024-10-10')")
			.param(HH02)
			.update();
		Stream.of("DISUNITY", "POLITICAL")
			.forEach((matter) -> this.board.client()
				.sql("insert into verification (congress, matter, received_on) values (?, ?, date '2024-10-10')")
				.params(HH01, matter)
				.update());
		assertThat(with(Concern.RESIDENCE)).containsExactly(HH02);
		assertThat(with(Concern.DISUNITY)).containsExactly(HH01);
		assertThat(with(Concern.POLITICAL)).containsExactly(HH01);
		this.board.client().sql("update residence_remark set received_on = date '2024-10-20'").update();
		this.board.client().sql("update verification set concluded_on = date '2024-10-20'").update();
		assertThat(with(Concern.RESIDENCE)).isEmpty();
		assertThat(with(Concern.DISUNITY)).isEmpty();
		assertThat(with(Concern.POLITICAL)).isEmpty();
	}

	@Databases
	void nobodyIsMissedWhereASecretaryIsToStand(Database database) {
		in(database);
		this.board.owes(HH02, "personnelPlan", "userTask_draftPersonnelPlan", "2024-11-20");
		this.board.client()
			.sql("insert into candidate (congress, member_id, committee, post, re_elected, needs_conclusion,"
					+ " standards_confirmed) values (?, 'hh02-01', true, 'SECRETARY', false, false, true)")
			.param(HH02)
			.update();
		assertThat(with(Concern.NO_SECRETARY)).isEmpty();
		assertThat(with(Concern.SOON)).isEmpty();
	}

	@Test
	void anAddressLeadsBackToWhatWasAsked() {
		Narrowing narrowing = new Narrowing("Mỹ & Lợi", OrganizationKind.HAMLET_BRANCH, LocalDate.of(2024, 12, 1),
				LocalDate.of(2024, 12, 31), true, "Lê Văn Tám", Concern.SOON,
				new Done(MainStep.HELD, null, LocalDate.of(2024, 12, 14)));
		CongressFilter filter = new CongressFilter(PLAN, null, null, null, narrowing,
				List.of(ListColumn.CODE, ListColumn.STATE), null);
		assertThat(FilterAddress.of("/board", filter))
			.isEqualTo("/board?plan=phung-hiep-2025&name=M%E1%BB%B9%20%26%20L%E1%BB%A3i&kind=HAMLET_BRANCH"
					+ "&from=2024-12-01&to=2024-12-31&pilot=true&charge=L%C3%AA%20V%C4%83n%20T%C3%A1m&concern=SOON&done=HELD&doneTo=2024-12-14"
					+ "&columns=code,state");
	}

}
