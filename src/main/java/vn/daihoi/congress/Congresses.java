package vn.daihoi.congress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** The congresses of all plans. */
@Repository
public class Congresses {

	private static final String SELECT = """
			select id, plan_code as planCode, organization_code as organizationCode, unit_code as unitCode,
			official_members as officialMembers, probationary_members as probationaryMembers, seats, opening_date as openingDate,
			session, venue, phone from congress
			""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Congresses(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	public Optional<Congress> find(String id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id).query(Congress.class).optional();
	}

	/**
	 * The congress of a key.
	 * @throws IllegalArgumentException if there is none
	 */
	public Congress get(String id) {
		return find(id).orElseThrow(() -> new IllegalArgumentException("no congress " + id));
	}

	/** Those of these keys, by their keys. */
	public Map<String, Congress> all(Collection<String> ids) {
		return ids.isEmpty() ? Map.of()
				: this.jdbc.sql(SELECT + "where id in (:ids)")
					.param("ids", ids)
					.query(Congress.class)
					.list()
					.stream()
					.collect(Collectors.toMap(Congress::id, Function.identity()));
	}

	/** The codes of the committees that direct congresses of a plan. */
	public List<String> directors(String plan) {
		return this.jdbc.sql("select distinct unit_code from congress where plan_code = ? order by unit_code")
			.param(plan)
			.query(String.class)
			.list();
	}

	public List<Congress> ofPlan(String plan) {
		return this.jdbc.sql(SELECT + "where plan_code = ? order by organization_code")
			.param(plan)
			.query(Congress.class)
			.list();
	}

	/** Those of one unit, in the order of their codes. */
	public List<Congress> ofUnit(String plan, String unit) {
		return this.jdbc.sql(SELECT + "where plan_code = ? and unit_code = ? order by organization_code")
			.params(plan, unit)
			.query(Congress.class)
			.list();
	}

	/**
	 * Writes what a branch proposes; replaces an earlier proposal, and what the committee
	 * wrote about that one.
	 */
	public void propose(Congress proposed) {
		this.jdbc.sql("""
				update congress set official_members = :officialMembers, probationary_members = :probationaryMembers,
				seats = :seats, opening_date = :openingDate, session = :session, venue = :venue, phone = :phone,
				returned_reason = null, waiver_number = null where id = :id""")
			.param("officialMembers", proposed.officialMembers())
			.param("probationaryMembers", proposed.probationaryMembers())
			.param("seats", proposed.seats())
			.param("openingDate", proposed.openingDate())
			.param("session", proposed.session().name())
			.param("venue", proposed.venue())
			.param("phone", proposed.phone())
			.param("id", proposed.id())
			.update();
		this.events.publishEvent(new CongressChanged(proposed.id()));
		this.events.publishEvent(new OpeningChanged(proposed.id()));
	}

	/** Another committee directs a congress from now on. */
	public void direct(String id, String unit) {
		String before = get(id).unitCode();
		this.jdbc.sql("update congress set unit_code = ? where id = ?").params(unit, id).update();
		this.events.publishEvent(new DirectorChanged(id, before, unit));
		this.events.publishEvent(new CongressChanged(id));
		this.events.publishEvent(new OpeningChanged(id));
	}

	public void moveOpening(String id, LocalDate openingDate) {
		this.jdbc.sql("update congress set opening_date = ? where id = ?").params(openingDate, id).update();
		this.events.publishEvent(new CongressChanged(id));
		this.events.publishEvent(new OpeningChanged(id));
	}

	/**
	 * A decision moves the opening; whatever is counted from it is moved by whoever calls
	 * this. A day that was accepted stays so.
	 */
	public void decideOpening(String id, LocalDate openingDate) {
		this.jdbc.sql("""
				update congress set opening_date = :day,
				accepted_opening = case when accepted_opening is null then null else cast(:day as date) end
				where id = :id""").param("day", openingDate).param("id", id).update();
		this.events.publishEvent(new CongressChanged(id));
	}

	/**
	 * How many congresses of a unit have neither a recorded result nor a reason why not.
	 */
	public int unaccounted(String plan, String unit) {
		return this.jdbc.sql("""
				select count(*) from congress c where c.plan_code = ? and c.unit_code = ?
				and not exists (select 1 from milestone m where m.congress = c.id and m.name = 'RESULT_RECORDED')
				and not exists (select 1 from absence a where a.congress = c.id)""")
			.params(plan, unit)
			.query(Integer.class)
			.single();
	}

	/**
	 * The committee allowed in writing that the congress opens after a late notice.
	 * @param documentNumber of the committee's paper
	 */
	public void waiveNotice(String id, String documentNumber) {
		this.jdbc.sql("update congress set waiver_number = ? where id = ?").params(documentNumber, id).update();
	}

	/** The number of the committee's paper on a late notice; empty when there is none. */
	public Optional<String> noticeWaiver(String id) {
		return text(id, "waiver_number");
	}

	/** The committee has accepted the day that stands there. */
	public void acceptOpening(String id) {
		this.jdbc.sql("update congress set accepted_opening = opening_date where id = ?").param(id).update();
	}

	/**
	 * The day that the committee accepted last; empty before, and once a result was
	 * annulled.
	 */
	Optional<LocalDate> acceptedOpening(String id) {
		return this.jdbc.sql("""
				select accepted_opening from congress c where id = ? and accepted_opening is not null
				and not exists (select 1 from milestone m where m.congress = c.id and m.name = 'ANNULLED')""")
			.param(id)
			.query(LocalDate.class)
			.optional();
	}

	/**
	 * Who meets, {@code MEMBERS} or {@code DELEGATES}; empty for a branch, and before it
	 * was decided.
	 */
	public Optional<String> type(String id) {
		return text(id, "congress_type");
	}

	public void decideType(String id, String type) {
		this.jdbc.sql("update congress set congress_type = ? where id = ?").params(type, id).update();
	}

	/** Whose congress it is, seen from the issuer of its plan. */
	public String scope(String id) {
		return text(id, "scope").orElse("BRANCHES");
	}

	/** Puts a congress off; its branch proposes another day when it can. */
	public void postpone(String id, String reason) {
		this.jdbc.sql("update congress set postponed_reason = ? where id = ?").params(reason, id).update();
	}

	/** Why a congress was put off last; empty when it never was. */
	public Optional<String> postponedReason(String id) {
		return text(id, "postponed_reason");
	}

	/** The committee decided how secretary and deputy are elected, or null: not yet. */
	public void decideLeaders(String id, @Nullable Boolean withSurplus) {
		this.jdbc.sql("update congress set leaders_with_surplus = ? where id = ?").params(withSurplus, id).update();
	}

	/**
	 * Whether secretary and deputy are elected with a surplus; empty before the committee
	 * decided.
	 */
	public Optional<Boolean> leadersWithSurplus(String id) {
		return this.jdbc
			.sql("select leaders_with_surplus from congress where id = ? and leaders_with_surplus is not null")
			.param(id)
			.query(Boolean.class)
			.optional();
	}

	private Optional<String> text(String id, String column) {
		return this.jdbc.sql("select " + column + " from congress where id = ? and " + column + " is not null")
			.param(id)
			.query(String.class)
			.optional();
	}

	/**
	 * The committee did not accept the day; the branch reads why when it proposes again.
	 */
	public void returnDate(String id, String reason) {
		this.jdbc.sql("update congress set returned_reason = ? where id = ?").params(reason, id).update();
	}

	/**
	 * Why the committee did not accept the last proposal; null when it has not refused
	 * one.
	 */
	public String returned(String id) {
		return this.jdbc.sql("select returned_reason from congress where id = ?")
			.param(id)
			.query((row, number) -> row.getString(1))
			.optional()
			.orElse(null);
	}

}
