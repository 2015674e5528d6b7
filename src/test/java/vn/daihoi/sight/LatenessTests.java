package vn.daihoi.sight;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.congress.Milestone;
import vn.daihoi.deadline.OwedSql;
import vn.daihoi.deadline.RuleNames;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.sight.BoardRows.ISSUER;
import static vn.daihoi.sight.BoardRows.OF_PLAN;
import static vn.daihoi.sight.BoardRows.TODAY;

/**
 * Whether a congress is late is asked in three ways: of its deadlines beside its own
 * rows, of its deadlines beside how far it is, and of how far it is alone. All say the
 * same.
 */
class LatenessTests {

	private static final String ASKED = """
			select c.id, case when exists (select 1 from deadline d where %s and %s and not d.internal
					and d.due_on < :today and not %s) then 1 else 0 end as of_deadlines,
				case when exists (select 1 from deadline d where %s and %s) then 1 else 0 end as of_both,
				case when %s then 1 else 0 end as kept
			from congress c %s order by c.id""".formatted(OwedSql.OF_DEADLINE, OwedSql.OPEN, OwedSql.STANDS_STILL,
			CongressSql.OF_DEADLINE, CongressSql.OVERDUE, CongressSql.LATE, CongressSql.PROGRESS);

	private static final List<String[]> LIMITS = List.of(new String[] { "DL02", "userTask_giveNotice" },
			new String[] { "DL10", "userTask_concludeVerifications" }, new String[] { "DL09", "userTask_ratify" });

	record Answers(String id, int ofDeadlines, int ofBoth, int kept) {

		boolean agree() {
			return this.ofDeadlines == this.ofBoth && this.ofBoth == this.kept;
		}

	}

	@Databases
	void theThreeWaysAgreeWhateverHasHappenedToACongress(Database database) {
		BoardRows board = BoardRows.in(database);
		for (int what = 0; what < 3 * 4 * 3 * 16; what++) {
			congress(board, what);
		}
		List<Answers> answers = asked(board.client());
		assertThat(answers).allMatch(Answers::agree);
		assertThat(answers).extracting(Answers::kept).contains(0, 1);
	}

	/** What a list keeps of it, beside the deadlines of each congress. */
	@Databases
	void theNextLimitIsTheFirstOfThoseThatAreOpen(Database database) {
		BoardRows board = BoardRows.in(database);
		for (int what = 0; what < 3 * 4 * 3 * 16; what++) {
			congress(board, what);
			owesTheOthers(board, what);
		}
		JdbcClient client = board.client();
		OwedDeadlines deadlines = new OwedDeadlines(client, new RuleNames(client));
		List<CongressRow> rows = BoardRows.congresses(client).list(ISSUER, OF_PLAN, TODAY, 1000);
		assertThat(rows).allSatisfy((row) -> assertThat(row.standing().next().map(NextLimit::rule)).as("%s", row)
			.isEqualTo(deadlines.of(row.id(), TODAY)
				.stream()
				.filter(OwedDeadline::open)
				.map(OwedDeadline::rule)
				.findFirst()));
		assertThat(rows).extracting((row) -> row.standing().next().map(NextLimit::rule).orElse(""))
			.contains("", "DL02", "DL10", "DL09");
	}

	/** The second on the same day as the first, but internal; the third a day before. */
	private static void owesTheOthers(BoardRows board, int what) {
		String congress = CampaignRows.PLAN + "/x" + what;
		LocalDate due = TODAY.plusDays(what / 3 / 4 % 3 - 1);
		String[] second = LIMITS.get((what + 1) % 3);
		String[] third = LIMITS.get((what + 2) % 3);
		board.owesInternally(congress, second[0], second[1], due.toString());
		board.owes(congress, third[0], third[1], due.minusDays(what % 2).toString());
	}

	/** Every number is another mixture of what may have happened. */
	private static void congress(BoardRows board, int what) {
		String code = "x" + what;
		String congress = CampaignRows.PLAN + "/" + code;
		CampaignRows.branch(board.database().client(), code, "hh");
		String[] limit = LIMITS.get(what % 3);
		LocalDate due = TODAY.plusDays(what / 3 / 4 % 3 - 1);
		board.owes(congress, limit[0], limit[1], due.toString());
		int opening = what / 3 % 4;
		if (opening > 0) {
			board.opens(congress, TODAY.plusDays(opening - 2).toString());
		}
		happens(board, congress, what / 3 / 4 / 3);
		if ((what / 3 / 4 / 3 & 4) > 0) {
			letPass(board.database().client(), code, limit[0], due);
		}
	}

	private static void happens(BoardRows board, String congress, int bits) {
		if ((bits & 1) > 0) {
			board.reaches(congress, "2024-10-20", Milestone.HELD);
		}
		if ((bits & 2) > 0) {
			board.reaches(congress, "2024-10-20", Milestone.POSTPONED);
		}
		if ((bits & 8) > 0) {
			board.database()
				.client()
				.sql("insert into verification (congress, matter, received_on) values (?, 'COMPLAINT', date '2024-10-25')")
				.param(congress)
				.update();
		}
	}

	private static void letPass(JdbcClient client, String code, String rule, LocalDate due) {
		client
			.sql("""
					insert into limit_waiver (plan_code, organization_code, rule, occurrence, due_on, number, reason, waived_by,
						waived_at) select plan_code, organization_code, rule, occurrence, due_on, '1-CV/HU', 'Vì sao', 'giamsat',
						current_timestamp from deadline where organization_code = ? and rule = ? and due_on = ?""")
			.params(code, rule, due)
			.update();
	}

	private static List<Answers> asked(JdbcClient client) {
		return client.sql(ASKED)
			.param("today", TODAY)
			.param("tasksAfterOpening", CongressSql.TASKS_AFTER_OPENING)
			.query(Answers.class)
			.list();
	}

}
