package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressId;

/** All plans. */
@Repository
public class Plans {

	private static final String SELECT = """
			select code, title, issuer, number, issued_on as issuedOn, signed_by as signedBy,
			superseded_by as supersededBy from plan
			""";

	private static final String CHOSEN_BY = """
			select 'ISSUER_STANDING_COMMITTEE' from congress c join plan_pilot p on p.plan_code = c.plan_code
				and p.branch_code = c.organization_code where c.id = ?
			union all
			select 'UNIT' from congress c join unit_plan u on u.plan_code = c.plan_code and u.unit_code = c.unit_code
				and u.pilot_branch = c.organization_code where c.id = ?
			""";

	private static final Pattern SECTION = Pattern.compile("mục |phần ");

	private final JdbcClient jdbc;

	private final PlanReader reader = new PlanReader();

	private final Map<String, PlanInForce> read = new ConcurrentHashMap<>();

	Plans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A section of a plan as it is cited, {@code Kế hoạch, mục II.2}; where the plan says
	 * nothing and a regulation stands in its place, that.
	 */
	public static String clause(String section) {
		return SECTION.matcher(section).lookingAt() ? "Kế hoạch, " + section : section;
	}

	public List<Plan> all() {
		return this.jdbc.sql(SELECT + "order by code").query(Plan.class).list();
	}

	public Optional<Plan> find(String code) {
		return this.jdbc.sql(SELECT + "where code = ?").param(code).query(Plan.class).optional();
	}

	/**
	 * The content of a plan, with the days that were moved for all; read once for each
	 * change.
	 * @throws IllegalArgumentException when there is no such plan
	 */
	public PlanDocument document(String code) {
		return inForce(code).document();
	}

	/**
	 * The same as it holds for a plan, or for a committee or a congress by its business
	 * key, which may have days of their own.
	 */
	public PlanDocument documentFor(String subject) {
		PlanInForce plan = inForce(CongressId.planOf(subject));
		PlanDocument document = plan.differs() ? plan.documentOf(CongressId.organizationOf(subject), unit(subject))
				: plan.document();
		CongressScope scope = document.furtherCongresses().isEmpty() ? document.scope() : scope(subject, document);
		return ofPilot(subject, scope, document).map(document.forScope(scope)::within)
			.orElseGet(() -> document.forScope(scope));
	}

	/** Pilots may have days of their own, before the others. */
	private Optional<CongressWindow> ofPilot(String subject, CongressScope scope, PlanDocument plan) {
		boolean hasDays = plan.pilots().stream().anyMatch((pilot) -> pilot.window() != null);
		return hasDays ? chosenBy(subject).flatMap((who) -> plan.pilotWindow(scope, who)) : Optional.empty();
	}

	/** Who chose a congress as pilot; empty for all others. */
	private Optional<Actor> chosenBy(String congress) {
		return this.jdbc.sql(CHOSEN_BY)
			.params(congress, congress)
			.query(String.class)
			.list()
			.stream()
			.findFirst()
			.map(Actor::valueOf);
	}

	/** The days for the pilot that a committee chooses among its branches. */
	public CongressWindow pilotWindow(String unit) {
		return document(CongressId.planOf(unit)).pilotWindow(CongressScope.BRANCHES, Actor.UNIT)
			.orElseGet(() -> branchWindow(unit));
	}

	/** The content of a plan as it was signed or amended, without moved days. */
	public PlanDocument signed(String code) {
		return inForce(code).signed();
	}

	/**
	 * What moved a day of a plan, a committee or a congress; empty when it stands as it
	 * was signed.
	 * @param milestone its id in the plan, or {@link MovedMilestone#WINDOW}
	 */
	public Optional<MovedMilestone> moved(String subject, String milestone) {
		PlanInForce plan = inForce(CongressId.planOf(subject));
		return plan.moved(CongressId.organizationOf(subject), plan.differs() ? unit(subject) : "", milestone);
	}

	List<MovedMilestone> moved(String code) {
		return inForce(code).moved();
	}

	/**
	 * The days for the congresses of branches, asked of a committee that may hold one of
	 * its own under the same plan.
	 */
	public CongressWindow branchWindow(String subject) {
		PlanDocument document = document(CongressId.planOf(subject));
		return document.furtherCongresses().isEmpty() ? documentFor(subject).window()
				: document.windowOf(CongressScope.BRANCHES).orElse(document.window());
	}

	private CongressScope scope(String congress, PlanDocument plan) {
		return this.jdbc.sql("select scope from congress where id = ?")
			.param(congress)
			.query(String.class)
			.optional()
			.map(CongressScope::valueOf)
			.orElse(plan.scope());
	}

	/** The committee that directs a congress; empty for a committee or a plan itself. */
	private String unit(String congress) {
		return this.jdbc.sql("select unit_code from congress where id = ?")
			.param(congress)
			.query(String.class)
			.optional()
			.orElse("");
	}

	private PlanInForce inForce(String code) {
		String revision = this.jdbc.sql("select revision from plan where code = ?")
			.param(code)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new IllegalArgumentException("no plan " + code));
		return this.read.computeIfAbsent(code + "@" + revision, (key) -> read(code));
	}

	private PlanInForce read(String code) {
		return PlanInForce.of(this.reader.read(source(code)), this.jdbc.sql("""
				select organization_code as organization, milestone, last_day as lastDay, decision from moved_milestone
				where plan_code = ? order by organization_code, milestone""")
			.param(code)
			.query(MovedMilestone.class)
			.list());
	}

	/** The plan as it was sent, the YAML that {@link PlanReader} reads. */
	public String source(String code) {
		return this.jdbc.sql("select source from plan where code = ?").param(code).query(String.class).single();
	}

	/** Keeps a draft; a draft of the same code that is not issued yet is replaced. */
	public void draft(PlanDocument document, String source) {
		String revision = UUID.randomUUID().toString();
		int replaced = this.jdbc
			.sql("update plan set title = ?, issuer = ?, source = ?, revision = ? where code = ? and issued_on is null")
			.params(document.title(), document.issuer(), source, revision, document.code())
			.update();
		if (replaced == 0) {
			this.jdbc.sql("insert into plan (code, title, issuer, source, revision) values (?, ?, ?, ?, ?)")
				.params(document.code(), document.title(), document.issuer(), source, revision)
				.update();
		}
	}

	void issue(String code, String number, LocalDate day, String signedBy) {
		this.jdbc.sql("update plan set number = ?, issued_on = ?, signed_by = ? where code = ?")
			.params(number, day, signedBy, code)
			.update();
	}

	/**
	 * Changes an issued plan.
	 * @param supersededBy what replaces the plan; null when it goes on
	 * @return how often it was changed by now
	 */
	int amend(String code, String source, @Nullable String supersededBy) {
		this.jdbc
			.sql("update plan set source = ?, revision = ?, edition = edition + 1, superseded_by = ? where code = ?")
			.params(source, UUID.randomUUID().toString(), supersededBy, code)
			.update();
		return this.jdbc.sql("select edition from plan where code = ?").param(code).query(Integer.class).single();
	}

}
