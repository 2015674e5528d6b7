package vn.daihoi.midterm;

import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.election.Election;
import vn.daihoi.election.Result;
import vn.daihoi.midterm.PostChange.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class MidTermChangesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final PostChange ELECTED = new PostChange(1, "A", Kind.ELECTED, null, Election.SECRETARY, 11, 12,
			Result.ELECTED, null, null);

	private static final PostChange RELIEVED = new PostChange(2, "B", Kind.RELIEVED, Election.SECRETARY, null, null,
			null, null, null, null);

	@Databases
	void changeIsFoundByItsKeyAndIsOpenUntilItIsDecided(Database database) {
		MidTermChanges changes = changesIn(database);
		MidTermChange opened = changes.open("hh01", "hh", "Chuyển công tác", DAY);
		assertThat(changes.get(opened.subject())).isEqualTo(opened);
		assertThat(changes.find("kien-toan-" + opened.id() + "/hh02")).isEmpty();
		assertThat(changes.find("phung-hiep-2025/hh01")).isEmpty();
		assertThat(changes.opened("hh01")).contains(opened);
		changes.close(opened.id(), "RATIFIED");
		assertThat(changes.opened("hh01")).isEmpty();
	}

	@Databases
	void personsAreKeptWithWhatWasDecidedOnEach(Database database) {
		MidTermChanges changes = changesIn(database);
		MidTermChange change = changes.open("hh01", "hh", "Chuyển công tác", DAY);
		changes.record(change.id(), DAY, List.of(RELIEVED));
		changes.record(change.id(), DAY, List.of(ELECTED, RELIEVED));
		assertThat(changes.persons(change.id())).containsExactly(ELECTED, RELIEVED);
		assertThat(changes.get(change.subject()).heldOn()).isEqualTo(DAY);
		changes.request(change.id(), DAY.plusDays(3));
		assertThat(changes.get(change.subject()).requestedOn()).isEqualTo(DAY.plusDays(3));
		changes.decide(change.id(), 1, false, "Chưa đủ tiêu chuẩn");
		assertThat(changes.persons(change.id())).first()
			.returns(false, PostChange::accepted)
			.returns("Chưa đủ tiêu chuẩn", PostChange::reason);
	}

	@Databases
	void changeGoesToAnotherSuperiorOrIsStoppedWithTheReason(Database database) {
		MidTermChanges changes = changesIn(database);
		MovedChanges moved = new MovedChanges(changes, database.client());
		MidTermChange change = changes.open("hh01", "hh", "Chuyển công tác", DAY);
		moved.direct(change.subject(), "phunghiep");
		assertThat(changes.get(change.subject()).director()).isEqualTo("phunghiep");
		moved.stop(change.subject(), "Giải thể theo Quyết định số 12-QĐ/HU");
		assertThat(changes.opened("hh01")).isEmpty();
		assertThat(database.client().sql("select stopped_reason from mid_term_change").query(String.class).list())
			.containsExactly("Giải thể theo Quyết định số 12-QĐ/HU");
	}

	private static MidTermChanges changesIn(Database database) {
		return new MidTermChanges(CampaignRows.in(database).client());
	}

}
