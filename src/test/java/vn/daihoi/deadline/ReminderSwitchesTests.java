package vn.daihoi.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.Databases;
import vn.daihoi.clock.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.CampaignRows.CONGRESS;
import static vn.daihoi.CampaignRows.OTHER;
import static vn.daihoi.CampaignRows.PLAN;
import static vn.daihoi.CampaignRows.UNIT;

/** Reminders are switched where limits are not touched. */
class ReminderSwitchesTests {

	private static final String RULE = "draftDocuments";

	private static final LocalDate TODAY = LocalDate.of(2024, 10, 20);

	private Database database;

	private ReminderSwitches reminders;

	@Databases
	void aLimitThatIsChangedForAllHoldsAlsoWhereNobodyIsReminded(Database database) {
		in(database);
		set(false, List.of(UNIT));
		DeadlineRules rules = new DeadlineRules(database.client(),
				TestClock.standingAt(Instant.parse("2024-10-20T01:00:00Z")));
		rules.change(new RuleChange(RULE, PLAN, List.of(), 15, TODAY, "45-CV/HU"));
		assertThat(List.of(PLAN, PLAN + "/" + UNIT, CONGRESS, OTHER))
			.allSatisfy((subject) -> assertThat(rules.of(subject, List.of(RULE), false).get(0).offset()).isEqualTo(15));
		assertThat(this.reminders.off(CONGRESS)).containsExactly(RULE);
		rules.takeBack(RULE, PLAN, List.of(), TODAY);
		assertThat(this.reminders.off(CONGRESS)).containsExactly(RULE);
	}

	@Databases
	void theNarrowestSwitchHoldsAndTheLastOneOfAPlace(Database database) {
		in(database);
		set(false, List.of());
		set(true, List.of(UNIT));
		set(false, List.of("hh01"));
		assertThat(List.of(PLAN, CONGRESS)).allSatisfy((subject) -> off(subject, true));
		assertThat(List.of(PLAN + "/" + UNIT, OTHER)).allSatisfy((subject) -> off(subject, false));
		set(true, List.of("hh01"));
		set(false, List.of(UNIT));
		off(CONGRESS, false);
		off(OTHER, true);
	}

	@Databases
	void neitherAnotherPlanNorAnotherCommitteeNorAnotherRuleIsSwitched(Database database) {
		in(database);
		CampaignRows.unit(database, "tt", "tt01");
		set(false, List.of(UNIT));
		assertThat(List.of("", PLAN, PLAN + "/tt", PLAN + "/tt01", "ban-hon-2025/hh01"))
			.allSatisfy((subject) -> off(subject, false));
	}

	/**
	 * Rows as the version before wrote them: a copied limit was the price of a switch.
	 */
	@ParameterizedTest
	@MethodSource("emptyDatabases")
	void whatWasSwitchedBeforeStaysAndTheCopiedLimitsGo(DataSource empty) {
		migrate(empty, "37");
		JdbcClient client = JdbcClient.create(empty);
		client.sql("""
				insert into organization (code, name, kind, official_members, probationary_members)
				values ('phunghiep', 'Huyện ủy', 'SUPERIOR_COMMITTEE', 0, 0)""").update();
		client.sql("insert into plan (code, title, issuer, source) values (?, 'Kế hoạch', 'phunghiep', '')")
			.param(PLAN)
			.update();
		write(client, "opinions", "hh", 3, null, false, 1, null);
		write(client, "opinions", "tt", 3, null, true, 1, null);
		write(client, "DL08", "tt", 7, null, true, 1, null);
		write(client, RULE, null, 15, "45-CV/HU", true, 1, null);
		write(client, RULE, "hh", 15, "45-CV/HU", false, 2, null);
		write(client, RULE, "tt", 16, "46-CV/HU", true, 1, "2024-10-02");
		write(client, RULE, "tt", 16, "46-CV/HU", false, 3, null);
		migrate(empty, "38");
		assertThat(client.sql("""
				select concat(rule, ' ', organization_code, case when reminded then ' on' else ' off' end)
				from reminder_switch""").query(String.class).list()).containsExactlyInAnyOrder("draftDocuments  on",
				"draftDocuments hh off", "draftDocuments tt off", "opinions hh off", "opinions tt on");
		assertThat(client.sql("""
				select concat(id, ' ', coalesce(scope_organization, ''), ' ', offset_count) from deadline_rule
				where scope_plan is not null order by row_id""").query(String.class).list())
			.containsExactly("draftDocuments  15", "draftDocuments tt 16", "draftDocuments tt 16");
	}

	static Stream<DataSource> emptyDatabases() {
		return Stream.of(new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true),
				new SingleConnectionDataSource(Database.emptyPostgresql(), "postgres", "", true));
	}

	private static void migrate(DataSource database, String version) {
		Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration/common")
			.target(version)
			.load()
			.migrate();
	}

	private static void write(JdbcClient client, String rule, String organization, int offset, String decision,
			boolean reminded, int day, String to) {
		client
			.sql("""
					insert into deadline_rule (id, name, triggered_by, offset_count, unit, direction, inclusive, counting_mode,
						roll_to_working_day, internal, clause, verified, scope_plan, scope_organization, valid_from, valid_to,
						decision, reminded)
					select id, name, triggered_by, cast(:offset as integer), unit, direction, inclusive, counting_mode,
						roll_to_working_day, internal, clause, verified, cast(:plan as varchar(60)),
						cast(:organization as varchar(60)), cast(:day as date), cast(:to as date),
						cast(:decision as varchar(60)), cast(:reminded as boolean)
					from deadline_rule where id = :rule and scope_plan is null""")
			.param("offset", offset)
			.param("plan", PLAN)
			.param("organization", organization)
			.param("day", LocalDate.of(2024, 10, day))
			.param("to", (to != null) ? LocalDate.parse(to) : null)
			.param("decision", decision)
			.param("reminded", reminded)
			.param("rule", rule)
			.update();
	}

	private void in(Database database) {
		this.database = CampaignRows.in(database);
		this.reminders = new ReminderSwitches(this.database.client());
	}

	private void set(boolean reminded, List<String> organizations) {
		this.reminders.set(new ReminderSwitch(RULE, PLAN, organizations, reminded, TODAY));
	}

	private void off(String subject, boolean off) {
		assertThat(this.reminders.off(subject).contains(RULE)).as(subject).isEqualTo(off);
	}

}
