package vn.daihoi.opinion;

import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.daihoi.plan.OpinionSources.Source;

/** The meetings at which branches took opinions; a later record replaces an earlier. */
@Repository
class Opinions {

	private final JdbcClient jdbc;

	Opinions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void record(String congress, RecordOpinions opinions) {
		this.jdbc.sql("delete from opinion_source where congress = ?").param(congress).update();
		this.jdbc.sql("delete from opinion_meeting where congress = ?").param(congress).update();
		this.jdbc.sql("insert into opinion_meeting (congress, held_on, superior_drafts) values (?, ?, ?)")
			.params(congress, opinions.heldOn(), opinions.superiorDrafts())
			.update();
		Set.copyOf(opinions.asked())
			.forEach((source) -> this.jdbc.sql("insert into opinion_source (congress, source) values (?, ?)")
				.params(congress, source.name())
				.update());
	}

	/** Who was asked. */
	Set<Source> asked(String congress) {
		return new HashSet<>(this.jdbc.sql("select source from opinion_source where congress = ?")
			.param(congress)
			.query(Source.class)
			.list());
	}

	/** What the branch said on the superior's drafts; empty when it said nothing. */
	String superiorDrafts(String congress) {
		return this.jdbc.sql("select coalesce(superior_drafts, '') from opinion_meeting where congress = ?")
			.param(congress)
			.query(String.class)
			.optional()
			.orElse("");
	}

}
