package vn.daihoi.ratification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.election.Election;
import vn.daihoi.organization.OrganizationEnded;

/**
 * Who holds which post of an organisation: as a ratified congress elected them, and as
 * decisions between two congresses changed it.
 */
@Repository
public class PostHolders {

	private static final String NOW = """
			select name, post, held_since as since, decision from post_holder
			where organization_code = ? and held_since <= ? and (held_until is null or held_until > ?)""";

	private static final List<Election> RANK = List.of(Election.SECRETARY, Election.DEPUTY_SECRETARY,
			Election.STANDING_COMMITTEE, Election.EXECUTIVE_COMMITTEE, Election.BRANCH_COMMITTEE,
			Election.INSPECTION_HEAD, Election.INSPECTION_COMMITTEE);

	private final JdbcClient jdbc;

	PostHolders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of a day, the secretary first; none where nothing is known. */
	public List<PostHolder> on(LocalDate day, String organization) {
		return this.jdbc.sql(NOW)
			.params(organization, day, day)
			.query(PostHolder.class)
			.list()
			.stream()
			.sorted(Comparator.comparingInt((PostHolder one) -> RANK.indexOf(one.post()))
				.thenComparing(PostHolder::name))
			.toList();
	}

	/** A committee elected anew takes the place of the one before. */
	void begin(String organization, LocalDate day, List<PostHolder> elected) {
		this.jdbc.sql("delete from post_holder where organization_code = ? and held_since >= ?")
			.params(organization, day)
			.update();
		end(organization, day);
		elected.forEach((one) -> enter(organization, one));
	}

	/** Nobody holds a post of an organisation from that day on. */
	@EventListener
	void end(OrganizationEnded ended) {
		end(ended.code(), ended.day());
	}

	private void end(String organization, LocalDate day) {
		this.jdbc.sql(
				"update post_holder set held_until = ? where organization_code = ? and (held_until is null or held_until > ?)")
			.params(day, organization, day)
			.update();
	}

	/**
	 * Somebody comes to a post; where the organisation has ended meanwhile, until that
	 * day.
	 */
	public void enter(String organization, PostHolder holder) {
		this.jdbc.sql("""
				insert into post_holder (organization_code, name, post, held_since, decision, held_until)
				select code, cast(? as varchar(200)), cast(? as varchar(30)), cast(? as date),
				cast(? as varchar(1000)), ended_on from organization where code = ?""")
			.params(holder.name(), holder.post().name(), holder.since(), holder.decision(), organization)
			.update();
	}

	/** Somebody holds a post no longer from that day on. */
	public void leave(String organization, String name, Election post, LocalDate day) {
		this.jdbc.sql("""
				update post_holder set held_until = ?
				where organization_code = ? and name = ? and post = ? and held_until is null""")
			.params(day, organization, name, post.name())
			.update();
	}

}
