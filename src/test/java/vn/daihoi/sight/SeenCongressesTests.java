package vn.daihoi.sight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.clock.TestClock;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.Milestone;
import vn.daihoi.deadline.RuleNames;
import vn.daihoi.plan.PackagedPlan;
import vn.daihoi.regulation.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.daihoi.sight.BoardRows.ALL;
import static vn.daihoi.sight.BoardRows.HH01;
import static vn.daihoi.sight.BoardRows.HH02;
import static vn.daihoi.sight.BoardRows.ISSUER;
import static vn.daihoi.sight.BoardRows.OF_PLAN;
import static vn.daihoi.sight.BoardRows.TL01;

/** Late, and what is owed next, on 1/11/2024. */
class SeenCongressesTests {

	@Databases
	void theFirstOpenDeadlineIsNext(Database database) {
		BoardRows board = BoardRows.in(database)
			.reaches(HH01, "2024-10-01", Milestone.DATE_ACCEPTED)
			.opens(HH01, "2024-12-20")
			.owesInternally(HH01, "proposeDate", "userTask_proposeDate", "2024-10-14")
			.meets(HH01, "userTask_proposeDate", "2024-10-01")
			.owesInternally(HH01, "personnelPlan", "userTask_draftPersonnelPlan", "2024-11-15")
			.owesNotice(HH01, "2024-11-08");
		SeenCongress congress = seen(board, HH01);
		assertThat(congress.standing().next()).map(NextLimit::rule).contains("DL02");
		assertThat(congress.standing().next()).map(NextLimit::name).contains("Thông báo thời gian khai mạc đại hội");
		assertThat(congress.standing().state()).isEqualTo(CongressState.REGISTERED);
		assertThat(congress.missing()).startsWith(Milestone.NOTIFIED).doesNotContain(Milestone.DATE_ACCEPTED);
		assertThat(congress.standing().late()).isFalse();
	}

	@Databases
	void aLimitIsPassedOnTheDayAfterIt(Database database) {
		BoardRows board = BoardRows.in(database)
			.opens(HH01, "2024-12-15")
			.owesNotice(HH01, "2024-11-01")
			.opens(HH02, "2024-12-14")
			.owesNotice(HH02, "2024-10-31");
		assertThat(seen(board, HH01).standing().late()).isFalse();
		assertThat(seen(board, HH02).standing().late()).isTrue();
	}

	@Databases
	void anInternalLimitMakesNobodyLate(Database database) {
		BoardRows board = BoardRows.in(database)
			.owesInternally(HH01, "proposeDate", "userTask_proposeDate", "2024-10-14");
		assertThat(seen(board, HH01).standing().late()).isFalse();
		assertThat(seen(board, HH01).standing().next()).map(NextLimit::rule).contains("proposeDate");
	}

	@Databases
	void whatIsDoneIsNotOwedHoweverLateItWas(Database database) {
		BoardRows board = BoardRows.in(database)
			.opens(HH01, "2024-12-13")
			.owesNotice(HH01, "2024-10-30")
			.meets(HH01, "userTask_giveNotice", "2024-10-31");
		assertThat(seen(board, HH01).standing().late()).isFalse();
		assertThat(seen(board, HH01).standing().next()).isEmpty();
	}

	@Databases
	void onTheOpeningDayTheMissingNoticeIsStillOwed(Database database) {
		BoardRows board = BoardRows.in(database).opens(HH01, "2024-11-01").owesNotice(HH01, "2024-09-19");
		assertThat(seen(board, HH01).standing().late()).isTrue();
	}

	@Databases
	void preparationIsOwedNoMoreOnceTheOpeningDayHasPassed(Database database) {
		BoardRows board = BoardRows.in(database)
			.opens(HH01, "2024-10-31")
			.owesNotice(HH01, "2024-09-18")
			.owesInternally(HH01, "congressResult", "userTask_recordResult", "2024-11-01");
		assertThat(seen(board, HH01).standing().late()).isFalse();
		assertThat(seen(board, HH01).standing().next()).map(NextLimit::rule).contains("congressResult");
	}

	@Databases
	void preparationIsOwedNoMoreOnceTheCongressIsHeld(Database database) {
		BoardRows board = BoardRows.in(database)
			.opens(HH01, "2024-11-01")
			.owesNotice(HH01, "2024-09-19")
			.reaches(HH01, "2024-11-01", Milestone.HELD);
		assertThat(seen(board, HH01).standing().late()).isFalse();
	}

	@Databases
	void whatComesAfterTheCongressIsOwedUntilItIsDone(Database database) {
		BoardRows board = BoardRows.in(database)
			.opens(HH01, "2024-10-15")
			.reaches(HH01, "2024-10-15", Milestone.HELD, Milestone.RESULT_RECORDED)
			.owes(HH01, "DL08", "userTask_requestRatification", "2024-10-24");
		assertThat(seen(board, HH01).standing().late()).isTrue();
	}

	@Databases
	void aCongressThatIsPutOffOwesNothing(Database database) {
		BoardRows board = BoardRows.in(database)
			.opens(HH01, "2024-12-10")
			.owesNotice(HH01, "2024-10-25")
			.reaches(HH01, "2024-10-28", Milestone.POSTPONED);
		assertThat(seen(board, HH01).standing().late()).isFalse();
		assertThat(seen(board, HH01).standing().next()).isEmpty();
		assertThat(seen(board, HH01).standing().state()).isEqualTo(CongressState.POSTPONED);
	}

	@Databases
	void oneBranchsDeadlinesAreNobodyElses(Database database) {
		BoardRows board = BoardRows.in(database).opens(HH01, "2024-12-13").owesNotice(HH01, "2024-10-30");
		CongressPage page = congressesOf(board).page(ISSUER, OF_PLAN);
		assertThat(page.items()).filteredOn((congress) -> congress.standing().late())
			.extracting(CongressRow::id)
			.containsExactly(HH01);
		assertThat(page.total()).isEqualTo(3);
		assertThat(page.next()).isEmpty();
	}

	@Databases
	void aPageHoldsAHundredAndTheNextGoesOnBehindIt(Database database) {
		BoardRows board = BoardRows.in(database);
		for (int number = 100; number < 198; number++) {
			CampaignRows.branch(board.client(), "b" + number, "tl");
		}
		SeenCongresses congresses = congressesOf(board);
		CongressPage first = congresses.page(ISSUER, ALL);
		assertThat(first.items()).hasSize(100);
		assertThat(first.total()).isEqualTo(101);
		CongressPage second = congresses.page(ISSUER, first.next().orElseThrow());
		assertThat(second.items()).extracting(CongressRow::id).containsExactly(TL01);
		assertThat(second.total()).isEqualTo(101);
		assertThat(second.next()).isEqualTo(Optional.empty());
	}

	@Databases
	void behindWhatAPersonDoesNotSeeThereIsNoPage(Database database) {
		SeenCongresses congresses = congressesOf(BoardRows.in(database));
		Sight branch = new Sight(List.of("hh01"));
		assertThat(congresses.page(branch, ALL.behind(HH01)).items()).isEmpty();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> congresses.page(branch, ALL.behind(HH02)))
			.withMessageContaining("Tham số after");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> congresses.page(ISSUER, ALL.behind("hh01")))
			.satisfies((refusal) -> assertThat(refusal.getResponse().getStatus()).isEqualTo(422));
	}

	private static SeenCongress seen(BoardRows board, String id) {
		return congressesOf(board).find(ISSUER, id).orElseThrow();
	}

	private static SeenCongresses congressesOf(BoardRows board) {
		return new SeenCongresses(BoardRows.congresses(board.client()), new ReachedMilestones(board.client()),
				new OwedDeadlines(board.client(), new RuleNames(board.client())), PackagedPlan.plans(board.client()),
				TestClock.standingAt(Instant.parse("2024-11-01T01:00:00Z")));
	}

}
