package vn.daihoi.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.calendar.VietnameseCalendar;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.clock.TestClock;
import vn.daihoi.congress.Congresses;
import vn.daihoi.congress.Milestone;
import vn.daihoi.congress.Milestones;
import vn.daihoi.deadline.DeadlineCalculator;
import vn.daihoi.deadline.DeadlineRules;
import vn.daihoi.document.PaperMark;
import vn.daihoi.organization.Members;
import vn.daihoi.organization.Organizations;
import vn.daihoi.personnel.NamedMembers;
import vn.daihoi.plan.AreaCharges;
import vn.daihoi.plan.Plans;
import vn.daihoi.progress.ReckonedProgress;
import vn.daihoi.report.CampaignFigures;
import vn.daihoi.sight.BoardRows;
import vn.daihoi.sight.Sight;
import vn.daihoi.sight.UnitCounts;

/**
 * The rows that figures are counted from: those of the board, with members, ballots and
 * what was decided on them.
 */
record ResultRows(BoardRows board, ApplicationContext beans) {

	static class Calendars {

		@Bean
		WorkingCalendar workingCalendar() {
			return VietnameseCalendar.workingCalendar();
		}

	}

	static ResultRows in(Database database) {
		BoardRows board = BoardRows.in(database);
		return new ResultRows(board,
				database.with(TestClock.standingAt(Instant.parse("2024-12-16T01:00:00Z")), Calendars.class,
						Congresses.class, Milestones.class, Members.class, Organizations.class, NamedMembers.class,
						Plans.class, DeadlineRules.class, DeadlineCalculator.class, UnitCounts.class,
						PersonsOnBallots.class, RecognizePersons.class, CountedRows.class, ComplaintWindow.class,
						AreaCharges.class, ProgressTable.class, CommitteeFigures.class, LeaderFigures.class,
						DelegateFigures.class, DocumentFigures.class, ComplaintFigures.class, RatificationFigures.class,
						ResultTables.class, Standings.class, LeaderPersons.class, CampaignCount.class,
						PastFigures.class, PastMilestones.class, PaperMark.class, AggregateTables.class));
	}

	private JdbcClient client() {
		return this.board.client();
	}

	/** After all that was written before is reckoned. */
	private <T> T read(Class<T> reader) {
		ReckonedProgress.in(this.board.database());
		return this.beans.getBean(reader);
	}

	/** The figures for the issuer, by committee, on a day. */
	Map<String, Map<String, Integer>> figures(FigureTable table, String day) {
		return figures(table, scope(null, day));
	}

	Map<String, Map<String, Integer>> figures(FigureTable table, FigureScope scope) {
		return read(ResultTables.class).of(table, scope)
			.rows()
			.stream()
			.collect(Collectors.toMap(FigureRow::code, FigureRow::numbers));
	}

	static FigureScope scope(String unit, String day) {
		return scope("phunghiep", unit, day);
	}

	static FigureScope scope(String person, String unit, String day) {
		return new FigureScope(new Sight(List.of(person)), CampaignRows.PLAN, unit, LocalDate.parse(day));
	}

	/** What papers and forms say on 16 December 2024. */
	CampaignFigures campaign() {
		return read(CampaignCount.class);
	}

	Standing standing(String unit, String day) {
		return read(Standings.class).of(scope(unit, day));
	}

	/**
	 * Somebody of a branch: sex and group by their first letters, whether of the last
	 * committee.
	 */
	ResultRows member(String id, String name, String born, String marks, String post) {
		client()
			.sql("""
					insert into member (id, organization_code, full_name, birth_date, female, ethnic_minority, official, post,
					previous_committee_member) values (?, ?, ?, ?, ?, ?, true, ?, ?)""")
			.params(id, id.substring(0, 4), name, LocalDate.parse(born), marks.contains("F"), marks.contains("M"), post,
					marks.contains("P"))
			.update();
		return this;
	}

	/** What the list of members says beside age and sex. */
	ResultRows schooled(String member, String education, String theory, String admitted) {
		return run("update member set education = ?, theory = ?, admitted_on = ? where id = ?", education, theory,
				LocalDate.parse(admitted), member);
	}

	/** The rest of it; null for what nobody wrote. */
	ResultRows believes(String member, String general, String religion) {
		return run("update member set general_education = ?, religion = ? where id = ?", general, religion, member);
	}

	ResultRows candidate(String congress, String member, boolean reElected) {
		client()
			.sql("""
					insert into candidate (congress, member_id, committee, post, re_elected, needs_conclusion, standards_confirmed)
					values (?, ?, true, 'NONE', ?, false, true)""")
			.params(congress, member, reElected)
			.update();
		return this;
	}

	/**
	 * A ballot.
	 * @param names each with votes and result, {@code An 20 ELECTED}
	 */
	ResultRows ballot(String congress, String election, int round, int seats, String... names) {
		KeyHolder key = new GeneratedKeyHolder();
		client()
			.sql("""
					insert into ballot (congress, sequence, election, kind, round, seats, issued, returned, valid, invalid, base, needed)
					values (?, 1, ?, 'BALLOT', ?, ?, 20, 20, 20, 0, 20, 11)""")
			.params(congress, election, round, seats)
			.update(key, "id");
		for (String line : names) {
			String[] parts = line.split(" (?=\\d)| (?=[A-Z_]+$)");
			client().sql("insert into ballot_outcome (ballot, name, votes, result) values (?, ?, ?, ?)")
				.params(key.getKeyAs(Long.class), parts[0], Integer.parseInt(parts[1]), parts[2])
				.update();
		}
		return this;
	}

	/**
	 * The congress was held and its result is recorded, so that its names are recognised.
	 */
	ResultRows recorded(String congress, String day) {
		client()
			.sql("""
					insert into congress_result (congress, closed_on, official, temporary_elsewhere, exempt_absent, suspended,
					excused_whole_congress, present) values (?, ?, 22, 0, 0, 0, 0, 20)""")
			.params(congress, LocalDate.parse(day))
			.update();
		return reaches(congress, day, Milestone.HELD, Milestone.RESULT_RECORDED);
	}

	/** What a recorded congress discussed and resolved. */
	ResultRows deliberated(String congress, Integer speakers, Integer inFavour, Integer base, Integer targets) {
		client().sql("""
				update congress_result set speakers = ?, resolution_in_favour = ?, resolution_base = ?, targets = ?
				where congress = ?""").params(speakers, inFavour, base, targets, congress).update();
		return this;
	}

	ResultRows reaches(String congress, String day, Milestone... milestones) {
		for (Milestone milestone : milestones) {
			this.beans.getBean(Milestones.class).reach(congress, milestone, LocalDate.parse(day));
		}
		return this;
	}

	ResultRows ratified(String congress, String day, String... refused) {
		client().sql("""
				insert into ratification (congress, name, ratified) select distinct b.congress, o.name, true
				from ballot b join ballot_outcome o on o.ballot = b.id and o.result = 'ELECTED' where b.congress = ?""")
			.param(congress)
			.update();
		List.of(refused)
			.forEach((name) -> client().sql(
					"update ratification set ratified = false, reason = 'Không đủ tiêu chuẩn' where congress = ? and name = ?")
				.params(congress, name)
				.update());
		reaches(congress, day, Milestone.RATIFIED);
		return (refused.length > 0) ? reaches(congress, day, Milestone.PARTLY_REFUSED) : this;
	}

	ResultRows complaint(String congress, String matter, String received, String outcome, String concluded) {
		client().sql(
				"insert into verification (congress, matter, received_on, outcome, concluded_on) values (?, ?, ?, ?, ?)")
			.params(congress, matter, LocalDate.parse(received), outcome,
					(concluded != null) ? LocalDate.parse(concluded) : null)
			.update();
		return this;
	}

	ResultRows run(String statement, Object... parameters) {
		client().sql(statement).params(parameters).update();
		return this;
	}

	ResultRows owes(String congress, String rule, String element, String due) {
		this.board.owes(congress, rule, element, due);
		return this;
	}

}
