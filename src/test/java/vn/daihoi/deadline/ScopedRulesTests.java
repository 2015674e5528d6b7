package vn.daihoi.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.clock.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

/** A decision sets a rule for a plan, a committee with its branches, or a branch. */
class ScopedRulesTests {

	private static final String RULE = "draftDocuments";

	private static final LocalDate TODAY = LocalDate.of(2024, 10, 20);

	private Database database;

	private DeadlineRules rules;

	@Databases
	void whatIsSetForThePlanHoldsForAllOfItAndForNoOtherPlan(Database database) {
		in(database);
		change(List.of(), 15, TODAY);
		assertThat(List.of(PLAN, PLAN + "/" + UNIT, CONGRESS)).allSatisfy((subject) -> holds(subject, 15));
		holds("ban-hon-2025", 12);
		holds("ban-hon-2025/hh01", 12);
	}

	@Databases
	void theNarrowestHolds(Database database) {
		in(database);
		CampaignRows.unit(database, "tt", "tt01");
		change(List.of(), 15, TODAY);
		change(List.of(UNIT), 16, TODAY);
		change(List.of("hh01"), 17, TODAY);
		holds(CONGRESS, 17);
		holds(OTHER, 16);
		holds(PLAN + "/" + UNIT, 16);
		holds(PLAN + "/tt01", 15);
		holds(PLAN, 15);
	}

	@Databases
	void allElseStaysAndTheDecisionIsCited(Database database) {
		in(database);
		DeadlineRule written = rule(CONGRESS);
		change(List.of("hh01", "hh02"), 15, TODAY);
		assertThat(List.of(rule(CONGRESS), rule(OTHER)))
			.containsOnly(new DeadlineRule(RULE, written.name(), written.trigger(), 15, written.unit(),
					written.direction(), written.inclusive(), written.countingMode(), written.rollToWorkingDay(),
					written.internal(), written.clause() + "; điều chỉnh theo số 45-CV/HU", written.verified()));
	}

	@Databases
	void aChangeHoldsFromItsDayOnAndEndsTheOneBefore(Database database) {
		in(database);
		change(List.of(), 15, TODAY);
		change(List.of(), 20, TODAY.plusDays(5));
		holds(CONGRESS, 15);
		assertThat(ruleOn("2024-10-24").offset()).isEqualTo(15);
		assertThat(ruleOn("2024-10-25").offset()).isEqualTo(20);
		assertThat(rows("valid_to = date '2024-10-24'")).isOne();
	}

	@Databases
	void aChangeOfTheSameDayReplacesTheOneBefore(Database database) {
		in(database);
		change(List.of("hh01"), 15, TODAY);
		change(List.of("hh01"), 20, TODAY);
		holds(CONGRESS, 20);
		assertThat(rows("scope_organization = 'hh01'")).isOne();
	}

	@Databases
	void whatIsTakenBackGivesWayToTheNextWider(Database database) {
		in(database);
		change(List.of(), 15, TODAY.minusDays(3));
		change(List.of("hh01"), 17, TODAY);
		this.rules.takeBack(RULE, PLAN, List.of("hh01"), TODAY);
		holds(CONGRESS, 15);
		this.rules.takeBack(RULE, PLAN, List.of(), TODAY);
		holds(CONGRESS, 12);
		assertThat(ruleOn("2024-10-19").offset()).isEqualTo(15);
	}

	@Databases
	void aRuleThatIsNotWrittenIsNotChanged(Database database) {
		in(database);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.rules.change(new RuleChange("khong-co", PLAN, List.of(), 5, TODAY, "45-CV/HU")))
			.withMessageContaining("khong-co");
	}

	@Databases
	void everyRuleIsListedOnceAsItHolds(Database database) {
		in(database);
		int written = this.rules.all(CONGRESS).size();
		change(List.of(UNIT), 16, TODAY);
		assertThat(this.rules.all(CONGRESS)).hasSize(written)
			.contains(new RuleInForce(rule(CONGRESS), PLAN, UNIT, TODAY));
	}

	private void in(Database database) {
		this.database = CampaignRows.in(database);
		this.rules = rulesOn(TODAY.toString());
	}

	private DeadlineRules rulesOn(String day) {
		return new DeadlineRules(this.database.client(), TestClock.standingAt(Instant.parse(day + "T01:00:00Z")));
	}

	private DeadlineRule ruleOn(String day) {
		return rulesOn(day).of(CONGRESS, List.of(RULE), false).get(0);
	}

	private void change(List<String> organizations, int offset, LocalDate from) {
		this.rules.change(new RuleChange(RULE, PLAN, organizations, offset, from, "45-CV/HU"));
	}

	private void holds(String subject, int offset) {
		assertThat(rule(subject).offset()).as(subject).isEqualTo(offset);
	}

	private DeadlineRule rule(String subject) {
		return this.rules.of(subject, List.of(RULE), false).get(0);
	}

	private int rows(String condition) {
		return this.database.client()
			.sql("select count(*) from deadline_rule where id = 'draftDocuments' and " + condition)
			.query(Integer.class)
			.single();
	}

}
