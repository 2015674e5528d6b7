package vn.daihoi.midterm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

import vn.daihoi.congress.CongressId;

/** All changes between two congresses, with the persons of each. */
@Repository
class MidTermChanges {

	private static final String SELECT = """
			select id, organization_code as organization, director_code as director, occasion, opened_on as openedOn,
				held_on as heldOn, requested_on as requestedOn
			from mid_term_change
			""";

	private final JdbcClient jdbc;

	MidTermChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Opens one. */
	MidTermChange open(String organization, String director, String occasion, LocalDate day) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql(
				"insert into mid_term_change (organization_code, director_code, occasion, opened_on) values (?, ?, ?, ?)")
			.params(organization, director, occasion, day)
			.update(key, "id");
		return new MidTermChange(key.getKeyAs(Long.class), organization, director, occasion, day, null, null);
	}

	/** The one that is still open in an organisation. */
	Optional<MidTermChange> opened(String organization) {
		return this.jdbc.sql(SELECT + "where organization_code = ? and outcome is null")
			.param(organization)
			.query(MidTermChange.class)
			.optional();
	}

	/** The one of a business key; empty for the key of other work. */
	Optional<MidTermChange> find(String subject) {
		return CongressId.outsidePlans(subject)
			.flatMap((id) -> this.jdbc.sql(SELECT + "where id = ?").param(id).query(MidTermChange.class).optional())
			.filter((change) -> change.subject().equals(subject));
	}

	MidTermChange get(String subject) {
		return find(subject).orElseThrow(() -> new IllegalArgumentException("no mid-term change " + subject));
	}

	/** Writes what a meeting decided, in place of what was written before. */
	void record(long change, @Nullable LocalDate heldOn, List<PostChange> persons) {
		this.jdbc.sql("update mid_term_change set held_on = ? where id = ?").params(heldOn, change).update();
		this.jdbc.sql("delete from post_change where mid_term_change = ?").param(change).update();
		persons.forEach((one) -> add(change, one));
	}

	private void add(long change, PostChange one) {
		this.jdbc.sql("""
				insert into post_change (mid_term_change, sequence, name, kind, from_post, to_post, votes, base, result)
				values (:change, :sequence, :name, :kind, :from, :to, :votes, :base, :result)""")
			.param("change", change)
			.param("sequence", one.sequence())
			.param("name", one.name())
			.param("kind", one.kind().name())
			.param("from", nameOf(one.from()))
			.param("to", nameOf(one.to()))
			.param("votes", one.votes())
			.param("base", one.base())
			.param("result", nameOf(one.result()))
			.update();
	}

	@Nullable
	private static String nameOf(@Nullable Enum<?> value) {
		return (value == null) ? null : value.name();
	}

	/** Everybody whom it concerns, as recorded. */
	List<PostChange> persons(long change) {
		return this.jdbc.sql("""
				select sequence, name, kind, from_post as "from", to_post as "to", votes, base, result, accepted, reason
				from post_change where mid_term_change = ? order by sequence""")
			.param(change)
			.query(PostChange.class)
			.list();
	}

	/** The committee above decided on one person. */
	void decide(long change, int sequence, boolean accepted, @Nullable String reason) {
		this.jdbc.sql("update post_change set accepted = ?, reason = ? where mid_term_change = ? and sequence = ?")
			.params(accepted, reason, change, sequence)
			.update();
	}

	/** The request went out. */
	void request(long change, LocalDate day) {
		this.jdbc.sql("update mid_term_change set requested_on = ? where id = ?").params(day, change).update();
	}

	/** It is over. */
	void close(long change, String outcome) {
		this.jdbc.sql("update mid_term_change set outcome = ? where id = ?").params(outcome, change).update();
	}

}
