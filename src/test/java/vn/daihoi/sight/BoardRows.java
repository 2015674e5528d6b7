package vn.daihoi.sight;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.daihoi.CampaignRows;
import vn.daihoi.Database;
import vn.daihoi.congress.Milestone;
import vn.daihoi.deadline.RuleNames;
import vn.daihoi.progress.ReckonedProgress;

import static vn.daihoi.CampaignRows.PLAN;

/**
 * The rows of a campaign that the board reads: the branches hh01 and hh02 of the unit hh,
 * and tl01 of the unit tl. Today is 1/11/2024.
 */
public record BoardRows(Database database) {

	public static final LocalDate TODAY = LocalDate.of(2024, 11, 1);

	public static final Sight ISSUER = new Sight(List.of("phunghiep"));

	public static final CongressFilter ALL = new CongressFilter(null, null, null, null, null);

	public static final CongressFilter OF_PLAN = ALL.ofPlan(PLAN);

	public static final String HH01 = PLAN + "/hh01";

	public static final String HH02 = PLAN + "/hh02";

	public static final String TL01 = PLAN + "/tl01";

	/** What a reader of filters needs, for tests beside this package. */
	public static final Class<?> CHARGES = SeenCharges.class;

	/** The same. */
	public static final Class<?> UNITS = SeenCommittees.class;

	public static BoardRows in(Database database) {
		CampaignRows.in(database);
		CampaignRows.unit(database, "tl", "tl01");
		return new BoardRows(database);
	}

	/** For those who read: all that was written before is reckoned. */
	public JdbcClient client() {
		return ReckonedProgress.in(this.database).client();
	}

	static CongressRows congresses(JdbcClient client) {
		return new CongressRows(client, new RuleNames(client));
	}

	/** All milestones on the same day. */
	public BoardRows reaches(String congress, String day, Milestone... milestones) {
		Stream.of(milestones)
			.forEach((milestone) -> this.database.client()
				.sql("insert into milestone (congress, name, reached_on) values (?, ?, ?)")
				.params(congress, milestone.name(), LocalDate.parse(day))
				.update());
		return this;
	}

	public BoardRows opens(String congress, String day) {
		this.database.client()
			.sql("update congress set opening_date = ? where id = ?")
			.params(LocalDate.parse(day), congress)
			.update();
		return this;
	}

	/** The last day for the notice, a limit of the regulation. */
	public BoardRows owesNotice(String congress, String due) {
		return owes(congress, "DL02", "userTask_giveNotice", due);
	}

	public BoardRows owes(String congress, String rule, String element, String due) {
		return owes(congress, rule, element, due, false);
	}

	public BoardRows owesInternally(String congress, String rule, String element, String due) {
		return owes(congress, rule, element, due, true);
	}

	private BoardRows owes(String congress, String rule, String element, String due, boolean internal) {
		this.database.client()
			.sql("""
					insert into deadline (plan_code, organization_code, rule, due_on, computed_from, confirmed, internal,
					explanation, element) values (?, ?, ?, ?, ?, true, ?, 'Vì sao', ?)""")
			.params(PLAN, congress.substring(PLAN.length() + 1), rule, LocalDate.parse(due), LocalDate.parse(due),
					internal, element)
			.update();
		return this;
	}

	public BoardRows meets(String congress, String element, String day) {
		this.database.client()
			.sql("update deadline set met_on = ? where organization_code = ? and element = ?")
			.params(LocalDate.parse(day), congress.substring(PLAN.length() + 1), element)
			.update();
		return this;
	}

	public BoardRows breaks(String congress, String code) {
		this.database.client()
			.sql("insert into breach (congress, code, text, clause, recorded_at) values (?, ?, ?, 'Điều 1', ?)")
			.params(congress, code, "Trái " + code, OffsetDateTime.parse("2024-11-01T00:00:00Z"))
			.update();
		return this;
	}

	/** How many of them are late today. */
	public int lateCongresses() {
		return congresses(client()).count(ISSUER, ALL.lateOnly(), TODAY);
	}

}
