package vn.daihoi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes of issued plans: drafted, decided, in force. */
@Repository
public class Amendments {

	private static final String SELECT = """
			select id, kind, reason, superseded_by, number, document_date, signer from plan_amendment
			where plan_code = ? and %s order by id""";

	private static final String DRAFT = "number is null";

	private static final String DECIDED = "number is not null and edition is null";

	private static final String IN_FORCE = "edition is not null";

	private final JdbcClient jdbc;

	private final Plans plans;

	Amendments(JdbcClient jdbc, Plans plans) {
		this.jdbc = jdbc;
		this.plans = plans;
	}

	/** Keeps a draft; it replaces the plan's earlier one. */
	public void draft(AmendmentDraft draft) {
		drop(draft.plan());
		this.jdbc.sql("""
				insert into plan_amendment (plan_code, kind, reason, superseded_by, amended_source)
				values (?, ?, ?, ?, ?)""")
			.params(draft.plan(), draft.kind().name(), draft.reason(), draft.supersededBy(), draft.source())
			.update();
		long id = this.jdbc.sql("select max(id) from plan_amendment where plan_code = ?")
			.param(draft.plan())
			.query(Long.class)
			.single();
		for (int i = 0; i < draft.changes().size(); i++) {
			add(id, i, draft.changes().get(i));
		}
	}

	private void add(long amendment, int sequence, Change change) {
		this.jdbc.sql(
				"insert into plan_change (amendment, sequence, clause, before_text, after_text) values (?, ?, ?, ?, ?)")
			.params(amendment, sequence, change.clause(), change.before(), change.after())
			.update();
	}

	/** Nothing is to be changed after all. */
	public void drop(String plan) {
		this.jdbc.sql("delete from plan_amendment where plan_code = ? and " + DRAFT).param(plan).update();
	}

	/** The draft of a plan's amendment; empty when there is none. */
	public Optional<Amendment> drafted(String plan) {
		return list(plan, DRAFT).stream().findFirst();
	}

	/** The standing committee has decided on the draft. */
	public void decide(String plan, String number, LocalDate documentDate, String signer) {
		this.jdbc
			.sql("update plan_amendment set number = ?, document_date = ?, signer = ? where plan_code = ? and " + DRAFT)
			.params(number, documentDate, signer, plan)
			.update();
	}

	/** Puts in force what was decided; the plan is to be received anew. */
	public Amendment apply(String plan) {
		Amendment decided = list(plan, DECIDED).get(0);
		String earlier = this.plans.source(plan);
		int edition = this.plans.amend(plan, source(decided).orElse(earlier), decided.supersededBy());
		this.jdbc.sql("update plan_amendment set edition = ?, earlier_source = ? where id = ?")
			.params(edition, earlier, decided.id())
			.update();
		return decided;
	}

	private Optional<String> source(Amendment amendment) {
		return this.jdbc.sql("select amended_source from plan_amendment where id = ? and amended_source is not null")
			.param(amendment.id())
			.query(String.class)
			.optional();
	}

	/** What is in force, oldest first. */
	public List<Amendment> of(String plan) {
		return list(plan, IN_FORCE);
	}

	/** The plan as its paper was signed, before anything of it was changed. */
	PlanDocument asIssued(String plan) {
		String source = this.jdbc
			.sql("select earlier_source from plan_amendment where plan_code = ? and " + IN_FORCE + " order by edition")
			.param(plan)
			.query(String.class)
			.list()
			.stream()
			.findFirst()
			.orElseGet(() -> this.plans.source(plan));
		return new PlanReader().read(source);
	}

	private List<Amendment> list(String plan, String state) {
		return this.jdbc.sql(SELECT.formatted(state)).param(plan).query(this::read).list();
	}

	private Amendment read(ResultSet row, int number) throws SQLException {
		long id = row.getLong("id");
		return new Amendment(id, Amendment.Kind.valueOf(row.getString("kind")), row.getString("reason"),
				row.getString("superseded_by"), row.getString("number"),
				row.getObject("document_date", LocalDate.class), row.getString("signer"), changes(id));
	}

	private List<Change> changes(long amendment) {
		return this.jdbc.sql("""
				select clause, before_text as before, after_text as after from plan_change
				where amendment = ? order by sequence""").param(amendment).query(Change.class).list();
	}

}
